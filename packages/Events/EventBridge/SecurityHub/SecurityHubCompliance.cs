using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>Whether a control is fulfilled.</summary>
public sealed partial record SecurityHubCompliance : LambdaPayload
{
    /// <summary><c>PASSED</c>, <c>WARNING</c>, <c>FAILED</c> or <c>NOT_AVAILABLE</c>.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; set; }

    /// <summary>The control, such as <c>S3.8</c>.</summary>
    [JsonPropertyName("SecurityControlId")]
    public string? SecurityControlId { get; set; }

    /// <summary>The requirements of the control.</summary>
    [JsonPropertyName("RelatedRequirements")]
    public IReadOnlyList<string> RelatedRequirements { get => field ?? []; set; }

    /// <summary>The reasons for the status.</summary>
    [JsonPropertyName("StatusReasons")]
    public IReadOnlyList<SecurityHubStatusReason> StatusReasons { get => field ?? []; set; }
}
