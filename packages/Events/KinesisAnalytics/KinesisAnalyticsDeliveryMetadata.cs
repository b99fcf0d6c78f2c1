using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How often a result was delivered.</summary>
public sealed partial record KinesisAnalyticsDeliveryMetadata : LambdaPayload
{
    /// <summary>How often delivery has failed before.</summary>
    [JsonPropertyName("retryHint")]
    public int? RetryHint { get; set; }
}
