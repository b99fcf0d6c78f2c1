using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The result of a published event.</summary>
public sealed partial record AppSyncEventResult : LambdaPayload
{
    /// <summary>The event: <see cref="AppSyncPublishedEvent.Id"/>.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }

    /// <summary>The payload for subscribers.</summary>
    [JsonPropertyName("payload")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Payload { get; set; }

    /// <summary>The reason for the rejection of the event, which the publisher gets.</summary>
    [JsonPropertyName("error")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Error { get; set; }
}
