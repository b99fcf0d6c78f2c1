namespace Lambent.Events;

/// <summary>
/// A client connects to AWS IoT Core with a custom authorizer. The function returns an <see cref="IotAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/config-custom-auth.html"/>.
/// </summary>
[LambdaEvent("iot-core-custom-authorizer-request", LambdaEventDirection.Received, "protocolData")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotAuthorizerRequest : LambdaPayload, ILambdaJson<IotAuthorizerRequest>
{
    /// <summary>The token of the client, if the authorizer checks signatures.</summary>
    public string? Token { get; set; }

    /// <summary>Whether the signature of the token is right.</summary>
    public bool? SignatureVerified { get; set; }

    /// <summary>The protocols of the connection: <c>tls</c>, <c>http</c>, <c>mqtt</c>.</summary>
    public IReadOnlyList<string> Protocols { get => field ?? []; set; }

    /// <summary>The data of the connection, by protocol.</summary>
    public IotProtocolData ProtocolData { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The connection.</summary>
    public IotConnectionMetadata? ConnectionMetadata { get; set; }
}

/// <summary>The data of a connection, by protocol.</summary>
public sealed partial record IotProtocolData : LambdaPayload
{
    /// <summary>TLS; null for other connections.</summary>
    public IotTlsData? Tls { get; set; }

    /// <summary>HTTP; null for other connections.</summary>
    public IotHttpData? Http { get; set; }

    /// <summary>MQTT; null for other connections.</summary>
    public IotMqttData? Mqtt { get; set; }
}

/// <summary>The data of a TLS handshake.</summary>
public sealed partial record IotTlsData : LambdaPayload
{
    /// <summary>The name of the server that it asked for.</summary>
    public string? ServerName { get; set; }

    /// <summary>The certificate, if the authorizer asks for it.</summary>
    public string? X509CertificatePem { get; set; }

    /// <summary>The id of its certificate.</summary>
    public string? PrincipalId { get; set; }
}

/// <summary>The HTTP data of a connection.</summary>
public sealed partial record IotHttpData : LambdaPayload
{
    /// <summary>The headers.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The query, with its question mark.</summary>
    public string? QueryString { get; set; }
}

/// <summary>The data of an MQTT CONNECT packet.</summary>
public sealed partial record IotMqttData : LambdaPayload
{
    /// <summary>The user name.</summary>
    public string? Username { get; set; }

    /// <summary>The password. It is a secret.</summary>
    public Base64Bytes? Password { get; set; }

    /// <summary>The client id.</summary>
    public string? ClientId { get; set; }
}

/// <summary>A connection.</summary>
public sealed partial record IotConnectionMetadata : LambdaPayload
{
    /// <summary>The id, which log lines name too.</summary>
    public string? Id { get; set; }
}
