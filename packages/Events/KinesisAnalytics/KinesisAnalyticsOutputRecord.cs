using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A result. Read JSON data with <c>record.Data(AppJson.Default.Order)</c>.</summary>
public sealed partial record KinesisAnalyticsOutputRecord : LambdaPayload
{
    /// <summary>The id that the response names.</summary>
    [JsonPropertyName("recordId")]
    public string RecordId { get => field ?? ""; set; }

    /// <summary>The delivery attempts.</summary>
    [JsonPropertyName("lambdaDeliveryRecordMetadata")]
    public KinesisAnalyticsDeliveryMetadata? LambdaDeliveryRecordMetadata { get; set; }

    /// <summary>The bytes of the result.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }
}
