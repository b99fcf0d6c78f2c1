using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>An attempt to run a job.</summary>
public sealed partial record BatchJobAttempt : LambdaPayload
{
    /// <summary>The container.</summary>
    [JsonPropertyName("container")]
    public BatchAttemptContainer? Container { get; set; }

    /// <summary>When it began.</summary>
    [JsonPropertyName("startedAt")]
    public Timestamp? StartedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>When it ended.</summary>
    [JsonPropertyName("stoppedAt")]
    public Timestamp? StoppedAt { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>Why it ended, in words.</summary>
    [JsonPropertyName("statusReason")]
    public string? StatusReason { get; set; }
}
