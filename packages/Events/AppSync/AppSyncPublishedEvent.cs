using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An event that a client publishes.</summary>
public sealed partial record AppSyncPublishedEvent : LambdaPayload
{
    /// <summary>An id that holds for this request; what the function answers about the event carries it.</summary>
    [JsonPropertyName("id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The event, any JSON.</summary>
    [JsonPropertyName("payload")]
    public JsonElement? Payload { get; set; }
}
