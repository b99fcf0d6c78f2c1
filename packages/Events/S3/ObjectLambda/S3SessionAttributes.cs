using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>When a session began.</summary>
public sealed partial record S3SessionAttributes : LambdaPayload
{
    /// <summary>Whether it began with a second factor.</summary>
    [JsonPropertyName("mfaAuthenticated")]
    public WireBoolean? MfaAuthenticated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>When it began.</summary>
    [JsonPropertyName("creationDate")]
    [JsonConverter(typeof(JavaDateConverter))]
    public Timestamp? CreationDate { get; set; }
}
