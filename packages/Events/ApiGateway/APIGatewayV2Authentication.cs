using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The authentication of a client: its certificate.</summary>
public sealed partial record APIGatewayV2Authentication : LambdaPayload
{
    /// <summary>The certificate of the client, on domains with mutual TLS.</summary>
    [JsonPropertyName("clientCert")]
    public APIGatewayClientCertificate? ClientCert { get; set; }
}
