using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The answer to a directive.</summary>
public sealed partial record AlexaSmartHomeEvent : LambdaPayload
{
    /// <summary>What the answer is: <c>Response</c>, <c>Discover.Response</c>, <c>ErrorResponse</c>.</summary>
    [JsonPropertyName("header")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaHeader? Header { get; set; }

    /// <summary>The device.</summary>
    [JsonPropertyName("endpoint")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public AlexaEndpoint? Endpoint { get; set; }

    /// <summary>What goes with it; often an empty object.</summary>
    [JsonPropertyName("payload")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? Payload { get; set; }
}
