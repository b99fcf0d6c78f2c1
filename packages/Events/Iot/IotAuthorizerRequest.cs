using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A client connects to AWS IoT Core with a custom authorizer. The function returns an <see cref="IotAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/config-custom-auth.html"/>.
/// </summary>
[LambdaEvent("iot-core-custom-authorizer-request", LambdaEventDirection.Received, "protocolData")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<IotAuthorizerRequest>))]
public sealed partial record IotAuthorizerRequest : LambdaPayload, ILambdaJson<IotAuthorizerRequest>
{
    /// <summary>The token of the client, if the authorizer checks signatures.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>Whether the signature of the token is right.</summary>
    [JsonPropertyName("signatureVerified")]
    public bool? SignatureVerified { get; set; }

    /// <summary>The protocols of the connection: <c>tls</c>, <c>http</c>, <c>mqtt</c>.</summary>
    [JsonPropertyName("protocols")]
    public IReadOnlyList<string> Protocols { get => field ?? []; set; }

    /// <summary>The data of the connection, by protocol.</summary>
    [JsonPropertyName("protocolData")]
    public IotProtocolData ProtocolData { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The connection.</summary>
    [JsonPropertyName("connectionMetadata")]
    public IotConnectionMetadata? ConnectionMetadata { get; set; }
}

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

/// <summary>The data of a TLS handshake.</summary>
public sealed partial record IotTlsData : LambdaPayload
{
    /// <summary>The name of the server that it asked for.</summary>
    [JsonPropertyName("serverName")]
    public string? ServerName { get; set; }

    /// <summary>The certificate, if the authorizer asks for it.</summary>
    [JsonPropertyName("x509CertificatePem")]
    public string? X509CertificatePem { get; set; }

    /// <summary>The id of its certificate.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }
}

/// <summary>The HTTP data of a connection.</summary>
public sealed partial record IotHttpData : LambdaPayload
{
    /// <summary>The headers.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The query, with its question mark.</summary>
    [JsonPropertyName("queryString")]
    public string? QueryString { get; set; }
}

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

/// <summary>A connection.</summary>
public sealed partial record IotConnectionMetadata : LambdaPayload
{
    /// <summary>The id, which log lines name too.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
