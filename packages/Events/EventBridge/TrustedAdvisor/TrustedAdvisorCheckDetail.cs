using System.Text.Json.Serialization;

namespace Lambent.Events.TrustedAdvisor;

/// <summary>
/// Trusted Advisor looked at a resource again: <c>Trusted Advisor Check Item Refresh Notification</c>.
/// See <see href="https://docs.aws.amazon.com/awssupport/latest/user/cloudwatch-events-ta.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-trustedadvisor-trusted-advisor-check-item-refresh-notification")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record TrustedAdvisorCheckDetail : LambdaPayload, ILambdaJson<TrustedAdvisorCheckDetail>
{
    /// <summary>The check.</summary>
    [JsonPropertyName("check-name")]
    public string CheckName { get => field ?? ""; set; }

    /// <summary>The fields of the item, under the headings of the check, such as <c>Region/AZ</c>.</summary>
    [JsonPropertyName("check-item-detail")]
    public IReadOnlyDictionary<string, string?> CheckItemDetail { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>The status.</summary>
    public TrustedAdvisorStatus Status { get; set; }

    /// <summary>The ARN of the resource; empty when it has none.</summary>
    [JsonPropertyName("resource_id")]
    public string ResourceId { get => field ?? ""; set; }

    /// <summary>The id of the item.</summary>
    public string Uuid { get => field ?? ""; set; }
}

/// <summary>How a resource is.</summary>
[OpenEnum]
public readonly partial struct TrustedAdvisorStatus
{
    /// <summary>It is as it should be.</summary>
    public const string Ok = "OK";

    /// <summary>It should be looked at.</summary>
    public const string Warn = "WARN";

    /// <summary>Something should be done.</summary>
    public const string Error = "ERROR";
}
