namespace Lambent.Events.Translate;

/// <summary>
/// Examples for translations that were made or changed: <c>Translate Parallel Data State Change</c>.
/// See <see href="https://docs.aws.amazon.com/translate/latest/dg/monitoring-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-translate-parallel-data-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record TranslateParallelDataDetail : LambdaPayload, ILambdaJson<TranslateParallelDataDetail>
{
    /// <summary><c>CreateParallelData</c> or <c>UpdateParallelData</c>.</summary>
    public string Operation { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The state, such as <c>ACTIVE</c>.</summary>
    public string Status { get => field ?? ""; set; }

    /// <summary>The status of the last update; only for updates.</summary>
    public string? LatestUpdateAttemptStatus { get; set; }

    /// <summary>The time of the last update; only for updates.</summary>
    public partial DateTimeOffset? LatestUpdateAttemptAt { get; set; }
}
