using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>
/// Findings that Security Hub got, or that someone chose an action for: <c>Security Hub Findings - Imported</c> and <c>Security Hub
/// Findings - Custom Action</c>. What is particular to a product or a type of resource is among the members without a property.
/// See <see href="https://docs.aws.amazon.com/securityhub/latest/userguide/securityhub-cwe-event-formats.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<SecurityHubFindingsDetail>))]
public sealed partial record SecurityHubFindingsDetail : LambdaPayload, ILambdaJson<SecurityHubFindingsDetail>
{
    /// <summary>The action; of custom actions.</summary>
    [JsonPropertyName("actionName")]
    public string? ActionName { get; set; }

    /// <summary>The description of the action; only for custom actions.</summary>
    [JsonPropertyName("actionDescription")]
    public string? ActionDescription { get; set; }

    /// <summary>The findings.</summary>
    [JsonPropertyName("findings")]
    public IReadOnlyList<SecurityHubFinding> Findings { get => field ?? []; set; }
}
