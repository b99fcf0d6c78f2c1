using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What MQTT 5 messages take over from a thing.</summary>
public sealed partial record IotPropagatingAttribute : LambdaPayload
{
    /// <summary>The name in the message.</summary>
    [JsonPropertyName("userPropertyKey")]
    public string? UserPropertyKey { get; set; }

    /// <summary>The attribute of the thing.</summary>
    [JsonPropertyName("thingAttribute")]
    public string? ThingAttribute { get; set; }

    /// <summary>The attribute of the connection.</summary>
    [JsonPropertyName("connectionAttribute")]
    public string? ConnectionAttribute { get; set; }
}
