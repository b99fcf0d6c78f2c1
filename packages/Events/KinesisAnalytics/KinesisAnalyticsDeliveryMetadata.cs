using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The delivery attempts of a result.</summary>
public sealed partial record KinesisAnalyticsDeliveryMetadata : LambdaPayload
{
    /// <summary>The number of failed deliveries.</summary>
    [JsonPropertyName("retryHint")]
    public int? RetryHint { get; set; }
}
