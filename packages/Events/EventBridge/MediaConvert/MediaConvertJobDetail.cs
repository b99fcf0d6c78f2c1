using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>
/// A job that changed or went on: <c>MediaConvert Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/mediaconvert/latest/ug/mediaconvert_cwe_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-mediaconvert-job-state-change")]
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

/// <summary>The state of a job.</summary>
[OpenEnum]
public readonly partial struct MediaConvertStatus
{
    /// <summary>It runs.</summary>
    public const string Progressing = "PROGRESSING";

    /// <summary>It runs on.</summary>
    public const string StatusUpdate = "STATUS_UPDATE";

    /// <summary>Its input was looked at.</summary>
    public const string InputInformation = "INPUT_INFORMATION";

    /// <summary>It changed the queue.</summary>
    public const string QueueHop = "QUEUE_HOP";

    /// <summary>There is a warning.</summary>
    public const string NewWarning = "NEW_WARNING";

    /// <summary>It succeeded.</summary>
    public const string Complete = "COMPLETE";

    /// <summary>Someone cancelled it.</summary>
    public const string Canceled = "CANCELED";

    /// <summary>It failed.</summary>
    public const string Error = "ERROR";
}

/// <summary>An output group of a job.</summary>
public sealed partial record MediaConvertOutputGroup : LambdaPayload
{
    /// <summary>The type of the group, such as <c>HLS_GROUP</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The outputs.</summary>
    [JsonPropertyName("outputDetails")]
    public IReadOnlyList<MediaConvertOutput> OutputDetails { get => field ?? []; set; }

    /// <summary>The playlists, in S3.</summary>
    [JsonPropertyName("playlistFilePaths")]
    public IReadOnlyList<string> PlaylistFilePaths { get => field ?? []; set; }
}

/// <summary>An output of a job.</summary>
public sealed partial record MediaConvertOutput : LambdaPayload
{
    /// <summary>The files, in S3.</summary>
    [JsonPropertyName("outputFilePaths")]
    public IReadOnlyList<string> OutputFilePaths { get => field ?? []; set; }

    /// <summary>The duration, in milliseconds.</summary>
    [JsonPropertyName("durationInMs")]
    public long? DurationInMs { get; set; }

    /// <summary>The video.</summary>
    [JsonPropertyName("videoDetails")]
    public MediaConvertVideo? VideoDetails { get; set; }
}

/// <summary>A video.</summary>
public sealed partial record MediaConvertVideo : LambdaPayload
{
    /// <summary>The width in pixels.</summary>
    [JsonPropertyName("widthInPx")]
    public int? WidthInPx { get; set; }

    /// <summary>The height in pixels.</summary>
    [JsonPropertyName("heightInPx")]
    public int? HeightInPx { get; set; }

    /// <summary>The bits per second on average.</summary>
    [JsonPropertyName("averageBitrate")]
    public long? AverageBitrate { get; set; }
}

/// <summary>A warning.</summary>
public sealed partial record MediaConvertWarning : LambdaPayload
{
    /// <summary>The code of the warning.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; set; }

    /// <summary>The number of occurrences.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }
}

/// <summary>The progress of a job.</summary>
public sealed partial record MediaConvertProgress : LambdaPayload
{
    /// <summary>The progress, in percent.</summary>
    [JsonPropertyName("jobPercentComplete")]
    public int? JobPercentComplete { get; set; }

    /// <summary>The phase: <c>PROBING</c>, <c>TRANSCODING</c> or <c>UPLOADING</c>.</summary>
    [JsonPropertyName("currentPhase")]
    public string? CurrentPhase { get; set; }

    /// <summary>The number of retries.</summary>
    [JsonPropertyName("retryCount")]
    public int? RetryCount { get; set; }

    /// <summary>The progress of the phases, by name.</summary>
    [JsonPropertyName("phaseProgress")]
    public IReadOnlyDictionary<string, MediaConvertPhase> PhaseProgress
    {
        get => field ?? ReadOnlyDictionary<string, MediaConvertPhase>.Empty;
        set;
    }
}

/// <summary>The progress of a phase of a job.</summary>
public sealed partial record MediaConvertPhase : LambdaPayload
{
    /// <summary><c>PENDING</c>, <c>PROGRESSING</c>, <c>COMPLETE</c> or <c>FAILED</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>The progress, in percent.</summary>
    [JsonPropertyName("percentComplete")]
    public int? PercentComplete { get; set; }
}
