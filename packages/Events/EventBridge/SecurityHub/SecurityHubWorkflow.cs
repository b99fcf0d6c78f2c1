using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>The workflow status of a finding.</summary>
public sealed partial record SecurityHubWorkflow : LambdaPayload
{
    /// <summary><c>NEW</c>, <c>NOTIFIED</c>, <c>SUPPRESSED</c> or <c>RESOLVED</c>.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; set; }
}
