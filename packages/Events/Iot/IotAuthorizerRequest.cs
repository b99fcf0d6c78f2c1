using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A client connects to AWS IoT Core with a custom authorizer. The function returns an <see cref="IotAuthorizerResponse"/>.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/config-custom-auth.html"/>.
/// </summary>
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
