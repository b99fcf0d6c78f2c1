using System.Text.Json.Serialization;

namespace Lambent.Events.Translate;

/// <summary>
/// Examples for translations that were made or changed: <c>Translate Parallel Data State Change</c>.
/// See <see href="https://docs.aws.amazon.com/translate/latest/dg/monitoring-with-eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-translate-parallel-data-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<TranslateParallelDataDetail>))]
public sealed partial record TranslateParallelDataDetail : LambdaPayload, ILambdaJson<TranslateParallelDataDetail>
{
    /// <summary><c>CreateParallelData</c> or <c>UpdateParallelData</c>.</summary>
    [JsonPropertyName("operation")]
    public string Operation { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The state, such as <c>ACTIVE</c>.</summary>
    [JsonPropertyName("status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The status of the last update; only for updates.</summary>
    [JsonPropertyName("latestUpdateAttemptStatus")]
    public string? LatestUpdateAttemptStatus { get; set; }

    /// <summary>The time of the last update; only for updates.</summary>
    [JsonPropertyName("latestUpdateAttemptAt")]
    public Timestamp? LatestUpdateAttemptAt { get; set; }
}
