using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The distribution of an event.</summary>
public sealed partial record CloudFrontConfig : LambdaPayload
{
    /// <summary>The domain of the distribution.</summary>
    [JsonPropertyName("distributionDomainName")]
    public string? DistributionDomainName { get; set; }

    /// <summary>The id of the distribution.</summary>
    [JsonPropertyName("distributionId")]
    public string DistributionId { get => field ?? ""; set; }

    /// <summary>The event type, such as <c>viewer-request</c>.</summary>
    [JsonPropertyName("eventType")]
    public CloudFrontEventType EventType { get; set; }

    /// <summary>
    /// The id of the request of the viewer, the same in all events of it; also in the <c>X-Edge-Request-ID</c> field of the access log.
    /// </summary>
    [JsonPropertyName("requestId")]
    public string? RequestId { get; set; }
}
