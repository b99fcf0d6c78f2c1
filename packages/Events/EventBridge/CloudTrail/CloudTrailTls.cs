using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>The encryption of a call.</summary>
public sealed partial record CloudTrailTls : LambdaPayload
{
    /// <summary>The version, such as <c>TLSv1.3</c>.</summary>
    [JsonPropertyName("tlsVersion")]
    public string? TlsVersion { get; set; }

    /// <summary>The cipher suite.</summary>
    [JsonPropertyName("cipherSuite")]
    public string? CipherSuite { get; set; }

    /// <summary>The host that the client named.</summary>
    [JsonPropertyName("clientProvidedHostHeader")]
    public string? ClientProvidedHostHeader { get; set; }
}
