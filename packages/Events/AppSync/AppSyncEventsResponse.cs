using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What a handler of an AppSync Event API answers. When a client subscribes, null allows it, and an <see cref="Error"/> refuses.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/eventapi/lambda-event-handlers.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<AppSyncEventsResponse>))]
public sealed partial record AppSyncEventsResponse : LambdaPayload, ILambdaJson<AppSyncEventsResponse>
{
    /// <summary>What becomes of each published event; those that are missing are not sent on.</summary>
    [JsonPropertyName("events")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AppSyncEventResult>? Events { get; set; }

    /// <summary>Why the whole request fails; null when it does not.</summary>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; set; }
}
