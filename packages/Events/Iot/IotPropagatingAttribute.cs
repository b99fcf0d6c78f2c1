using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An attribute of a thing that is added to MQTT 5 messages.</summary>
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
