using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The certificate that a client presented on a domain with mutual TLS.</summary>
public sealed partial record APIGatewayClientCertificate : LambdaPayload
{
    /// <summary>The certificate in PEM.</summary>
    [JsonPropertyName("clientCertPem")]
    public string? ClientCertPem { get; set; }

    /// <summary>The distinguished name of the subject.</summary>
    [JsonPropertyName("subjectDN")]
    public string? SubjectDn { get; set; }

    /// <summary>The distinguished name of the issuer.</summary>
    [JsonPropertyName("issuerDN")]
    public string? IssuerDn { get; set; }

    /// <summary>The serial number.</summary>
    [JsonPropertyName("serialNumber")]
    public string? SerialNumber { get; set; }

    /// <summary>The validity period.</summary>
    [JsonPropertyName("validity")]
    public APIGatewayCertificateValidity? Validity { get; set; }
}
