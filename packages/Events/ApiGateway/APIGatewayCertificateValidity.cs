using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The validity period of a certificate.</summary>
public sealed partial record APIGatewayCertificateValidity : LambdaPayload
{
    /// <summary>The start.</summary>
    [JsonPropertyName("notBefore")]
    public Timestamp? NotBefore { get; set => field = value?.Or(TimestampFormat.Certificate); }

    /// <summary>The end.</summary>
    [JsonPropertyName("notAfter")]
    public Timestamp? NotAfter { get; set => field = value?.Or(TimestampFormat.Certificate); }
}
