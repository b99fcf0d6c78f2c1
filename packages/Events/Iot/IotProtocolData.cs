using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of a connection, by protocol.</summary>
public sealed partial record IotProtocolData : LambdaPayload
{
    /// <summary>TLS; null for other connections.</summary>
    [JsonPropertyName("tls")]
    public IotTlsData? Tls { get; set; }

    /// <summary>HTTP; null for other connections.</summary>
    [JsonPropertyName("http")]
    public IotHttpData? Http { get; set; }

    /// <summary>MQTT; null for other connections.</summary>
    [JsonPropertyName("mqtt")]
    public IotMqttData? Mqtt { get; set; }
}
