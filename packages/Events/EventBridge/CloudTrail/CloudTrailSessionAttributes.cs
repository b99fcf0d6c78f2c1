using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>The attributes of a session.</summary>
public sealed partial record CloudTrailSessionAttributes : LambdaPayload
{
    /// <summary>The start time.</summary>
    [JsonPropertyName("creationDate")]
    public Timestamp? CreationDate { get; set; }

    /// <summary>Whether MFA was used.</summary>
    [JsonPropertyName("mfaAuthenticated")]
    public WireBoolean? MfaAuthenticated { get; set => field = value?.Or(WireForm.Text); }
}
