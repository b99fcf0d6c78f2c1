using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>An attempt to run a job.</summary>
public sealed partial record BatchJobAttempt : LambdaPayload
{
    /// <summary>The container.</summary>
    [JsonPropertyName("container")]
    public BatchAttemptContainer? Container { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("startedAt")]
    public Timestamp? StartedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end time.</summary>
    [JsonPropertyName("stoppedAt")]
    public Timestamp? StoppedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The reason for the end, as text.</summary>
    [JsonPropertyName("statusReason")]
    public string? StatusReason { get; set; }
}
