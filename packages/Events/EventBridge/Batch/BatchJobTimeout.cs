using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The timeout of a job.</summary>
public sealed partial record BatchJobTimeout : LambdaPayload
{
    /// <summary>The timeout of an attempt, in seconds.</summary>
    [JsonPropertyName("attemptDurationSeconds")]
    public int? AttemptDurationSeconds { get; set; }
}
