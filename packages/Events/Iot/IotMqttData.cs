using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data of an MQTT CONNECT packet.</summary>
public sealed partial record IotMqttData : LambdaPayload
{
    /// <summary>The user name.</summary>
    [JsonPropertyName("username")]
    public string? Username { get; set; }

    /// <summary>The password. It is a secret.</summary>
    [JsonPropertyName("password")]
    public Base64Bytes? Password { get; set; }

    /// <summary>The client id.</summary>
    [JsonPropertyName("clientId")]
    public string? ClientId { get; set; }
}
