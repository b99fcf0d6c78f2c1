using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>When a job is tried again.</summary>
public sealed partial record BatchRetryStrategy : LambdaPayload
{
    /// <summary>How often it is tried at most.</summary>
    [JsonPropertyName("attempts")]
    public int? Attempts { get; set; }

    /// <summary>What is done on which end.</summary>
    [JsonPropertyName("evaluateOnExit")]
    public IReadOnlyList<BatchExitRule> EvaluateOnExit { get => field ?? []; set; }
}
