using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A change of an item of a DynamoDB table, as the stream has it. <see cref="DynamoDbChange{T}"/> reads the item as your type.</summary>
public sealed partial record DynamoDbChange : LambdaPayload
{
    /// <summary>The time of the change, accurate to about a second.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    public Timestamp? ApproximateCreationDateTime { get; set => field = value?.Or(TimestampFormat.UnixSeconds); }

    /// <summary>The primary key of the item.</summary>
    [JsonPropertyName("Keys")]
    public DynamoDbItem Keys { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item after the change. Empty when the item was removed, and when the stream view type does not include new images.</summary>
    [JsonPropertyName("NewImage")]
    public DynamoDbItem NewImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item before the change. Empty when the item was inserted, and when the stream view type does not include old images.</summary>
    [JsonPropertyName("OldImage")]
    public DynamoDbItem OldImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>
    /// The position of the change in its shard: a number of up to 40 digits. A batch response identifies a record that was not handled by it.
    /// </summary>
    [JsonPropertyName("SequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The size of the change, in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }

    /// <summary>Which images of an item the stream has.</summary>
    [JsonPropertyName("StreamViewType")]
    public DynamoDbStreamViewType StreamViewType { get; set; }
}
