using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>The remediation of a finding.</summary>
public sealed partial record SecurityHubRemediation : LambdaPayload
{
    /// <summary>The advice.</summary>
    [JsonPropertyName("Recommendation")]
    public SecurityHubRecommendation? Recommendation { get; set; }
}
