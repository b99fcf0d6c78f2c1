using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The certificate that a client showed on a domain with mutual TLS.</summary>
public sealed partial record APIGatewayClientCertificate : LambdaPayload
{
    /// <summary>The certificate in PEM.</summary>
    [JsonPropertyName("clientCertPem")]
    public string? ClientCertPem { get; set; }

    /// <summary>Whom it names.</summary>
    [JsonPropertyName("subjectDN")]
    public string? SubjectDn { get; set; }

    /// <summary>Who issued it.</summary>
    [JsonPropertyName("issuerDN")]
    public string? IssuerDn { get; set; }

    /// <summary>Its serial number.</summary>
    [JsonPropertyName("serialNumber")]
    public string? SerialNumber { get; set; }

    /// <summary>When it is valid.</summary>
    [JsonPropertyName("validity")]
    public APIGatewayCertificateValidity? Validity { get; set; }
}
