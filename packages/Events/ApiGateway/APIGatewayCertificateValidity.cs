using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>When a certificate is valid.</summary>
public sealed partial record APIGatewayCertificateValidity : LambdaPayload
{
    /// <summary>From when.</summary>
    [JsonPropertyName("notBefore")]
    public Timestamp? NotBefore { get; set => field = value?.Or(TimestampFormat.Certificate); }

    /// <summary>Until when.</summary>
    [JsonPropertyName("notAfter")]
    public Timestamp? NotAfter { get; set => field = value?.Or(TimestampFormat.Certificate); }
}
