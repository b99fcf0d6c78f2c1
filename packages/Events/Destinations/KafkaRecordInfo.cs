using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A record of a topic.</summary>
public sealed partial record KafkaRecordInfo : LambdaPayload
{
    /// <summary>The offset.</summary>
    [JsonPropertyName("offset")]
    public WireNumber? Offset { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The time.</summary>
    [JsonPropertyName("timestamp")]
    public Timestamp? Timestamp { get; set; }
}
