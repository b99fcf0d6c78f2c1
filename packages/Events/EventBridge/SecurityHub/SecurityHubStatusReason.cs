using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>Why a control is not fulfilled.</summary>
public sealed partial record SecurityHubStatusReason : LambdaPayload
{
    /// <summary>The code.</summary>
    [JsonPropertyName("ReasonCode")]
    public string? ReasonCode { get; set; }

    /// <summary>In words.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }
}
