using System.Text.Json.Serialization;

namespace Lambent.Events.CloudFormation;

/// <summary>The state of a stack or resource.</summary>
public sealed partial record CloudFormationStatus : LambdaPayload
{
    /// <summary>The state, such as <c>CREATE_COMPLETE</c>.</summary>
    [JsonPropertyName("status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("status-reason")]
    public string? StatusReason { get; set; }
}
