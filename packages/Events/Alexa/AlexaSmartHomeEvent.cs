using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The answer to a directive.</summary>
public sealed partial record AlexaSmartHomeEvent : LambdaPayload
{
    /// <summary>The header with the name of the response: <c>Response</c>, <c>Discover.Response</c>, <c>ErrorResponse</c>.</summary>
    [JsonPropertyName("header")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaHeader? Header { get; set; }

    /// <summary>The device.</summary>
    [JsonPropertyName("endpoint")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaEndpoint? Endpoint { get; set; }

    /// <summary>The payload; often an empty object.</summary>
    [JsonPropertyName("payload")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Payload { get; set; }
}
