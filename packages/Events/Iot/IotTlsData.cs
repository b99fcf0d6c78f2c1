using System.Text.Json.Serialization;

namespace Lambent.Events;

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
