using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// An event from an EventBridge rule, a schedule or a replay: of an AWS service, of a partner or of the user's application. Read the
/// detail of an AWS service with <c>e.Detail&lt;S3ObjectDetail&gt;()</c>, your own with <c>e.Detail(AppJson.Default.OrderPlaced)</c>; a schedule has none.
/// See <see href="https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-events-structure.html"/>.
/// </summary>
[LambdaEvent("eventbridge-custom", LambdaEventDirection.Received)]
[LambdaEvent("eventbridge-partner", LambdaEventDirection.Received)]
[LambdaEvent("eventbridge-scheduled-event", LambdaEventDirection.Received)]
[LambdaEvent("eventbridge-scheduler", LambdaEventDirection.Received)]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record EventBridgeEvent : LambdaPayload, ILambdaJson<EventBridgeEvent>
{
    /// <summary>The version of the envelope: <c>0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The id of the event; a rule may deliver it more than once.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The detail-type: together with <see cref="Source"/> it identifies the type of the detail.</summary>
    [JsonPropertyName("detail-type")]
    public string DetailType { get => field ?? ""; set; }

    /// <summary>The source: <c>aws.</c> and a service, <c>aws.partner/</c> and a partner, or the name that an application chose.</summary>
    public string Source { get => field ?? ""; set; }

    /// <summary>The account of the source.</summary>
    public string Account { get => field ?? ""; set; }

    /// <summary>The time of the event, to the second.</summary>
    public partial DateTimeOffset? Time { get; set; }

    /// <summary>The region of the source.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The ARNs of the resources of the event; for a schedule, its rule.</summary>
    public IReadOnlyList<string> Resources { get => field ?? []; set; }

    /// <summary>
    /// The detail, as it was read: a JSON object, which is empty for a scheduled rule; for EventBridge Scheduler a string that holds JSON.
    /// </summary>
    public JsonElement? Detail { get; set; }

    /// <summary>The name of the replay that sent the event; null when it is not replayed.</summary>
    [JsonPropertyName("replay-name")]
    public string? ReplayName { get; set; }

    /// <summary>Whether a schedule sent the event: a scheduled rule or EventBridge Scheduler.</summary>
    [JsonIgnore]
    public bool IsScheduled => Source == "aws.scheduler" || (Source == "aws.events" && DetailType == "Scheduled Event");

    /// <summary>Creates an event with a detail, for tests; set the other members as needed.</summary>
    /// <param name="source">What sends it, such as <c>aws.s3</c>.</param>
    /// <param name="detailType">What happened, such as <c>Object Created</c>.</param>
    /// <param name="detail">The detail.</param>
    public static EventBridgeEvent Create<T>(string source, string detailType, T detail)
        where T : ILambdaJson<T> => Create(source, detailType, EmbeddedJson.ToElement(detail, T.Codec));

    /// <summary>Creates an event with a detail of the application.</summary>
    /// <inheritdoc cref="Create{T}(string, string, T)"/>
    /// <param name="source">What sends it.</param>
    /// <param name="detailType">The detail-type.</param>
    /// <param name="detail">The detail.</param>
    /// <param name="contract">How the detail is written: <c>AppJson.Default.OrderPlaced</c>.</param>
    public static EventBridgeEvent Create<T>(string source, string detailType, T detail, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(contract);
        return Create(source, detailType, JsonSerializer.SerializeToElement(detail, contract));
    }

    private static EventBridgeEvent Create(string source, string detailType, JsonElement detail) =>
        new() { Version = "0", Source = source, DetailType = detailType, Detail = detail };
}
