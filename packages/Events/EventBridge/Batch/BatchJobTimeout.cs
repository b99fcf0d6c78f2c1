using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>When Batch ends a job.</summary>
public sealed partial record BatchJobTimeout : LambdaPayload
{
    /// <summary>After how many seconds of an attempt.</summary>
    [JsonPropertyName("attemptDurationSeconds")]
    public int? AttemptDurationSeconds { get; set; }
}
