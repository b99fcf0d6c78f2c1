using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>A reason for the status of a control.</summary>
public sealed partial record SecurityHubStatusReason : LambdaPayload
{
    /// <summary>The code.</summary>
    [JsonPropertyName("ReasonCode")]
    public string? ReasonCode { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }
}
