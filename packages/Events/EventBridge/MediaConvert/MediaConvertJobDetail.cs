using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>
/// A job that changed or went on: <c>MediaConvert Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/mediaconvert/latest/ug/mediaconvert_cwe_events.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<MediaConvertJobDetail>))]
public sealed partial record MediaConvertJobDetail : LambdaPayload, ILambdaJson<MediaConvertJobDetail>
{
    /// <summary>The time.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The ARN of the queue.</summary>
    [JsonPropertyName("queue")]
    public string Queue { get => field ?? ""; set; }

    /// <summary>The job.</summary>
    [JsonPropertyName("jobId")]
    public string JobId { get => field ?? ""; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("status")]
    public MediaConvertStatus Status { get; set; }

    /// <summary>The user metadata of the job.</summary>
    [JsonPropertyName("userMetadata")]
    public IReadOnlyDictionary<string, string> UserMetadata { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The outputs; only for successes.</summary>
    [JsonPropertyName("outputGroupDetails")]
    public IReadOnlyList<MediaConvertOutputGroup> OutputGroupDetails { get => field ?? []; set; }

    /// <summary>The warnings.</summary>
    [JsonPropertyName("warnings")]
    public IReadOnlyList<MediaConvertWarning> Warnings { get => field ?? []; set; }

    /// <summary>The progress; only while the job runs.</summary>
    [JsonPropertyName("jobProgress")]
    public MediaConvertProgress? JobProgress { get; set; }

    /// <summary>The error.</summary>
    [JsonPropertyName("errorCode")]
    public int? ErrorCode { get; set; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>The queue that it left, when it changed the queue.</summary>
    [JsonPropertyName("priorQueue")]
    public string? PriorQueue { get; set; }

    /// <summary>The queue that it went to, when it changed the queue.</summary>
    [JsonPropertyName("newQueue")]
    public string? NewQueue { get; set; }
}
