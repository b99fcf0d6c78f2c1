using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The retry strategy of a job.</summary>
public sealed partial record BatchRetryStrategy : LambdaPayload
{
    /// <summary>The maximum number of attempts.</summary>
    [JsonPropertyName("attempts")]
    public int? Attempts { get; set; }

    /// <summary>The actions by result of an attempt.</summary>
    [JsonPropertyName("evaluateOnExit")]
    public IReadOnlyList<BatchExitRule> EvaluateOnExit { get => field ?? []; set; }
}
