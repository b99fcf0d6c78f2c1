using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a client proved who it is.</summary>
public sealed partial record APIGatewayV2Authentication : LambdaPayload
{
    /// <summary>The certificate of the client, on domains with mutual TLS.</summary>
    [JsonPropertyName("clientCert")]
    public APIGatewayClientCertificate? ClientCert { get; set; }
}
