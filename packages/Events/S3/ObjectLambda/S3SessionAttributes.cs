using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The start of a session.</summary>
public sealed partial record S3SessionAttributes : LambdaPayload
{
    /// <summary>Whether the session started with multi-factor authentication.</summary>
    [JsonPropertyName("mfaAuthenticated")]
    public WireBoolean? MfaAuthenticated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The start time.</summary>
    [JsonPropertyName("creationDate")]
    [JsonConverter(typeof(JavaDateConverter))]
    public Timestamp? CreationDate { get; set; }
}
