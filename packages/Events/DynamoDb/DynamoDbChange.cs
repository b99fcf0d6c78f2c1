using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A change of an item in a DynamoDB table: its keys and images.</summary>
public sealed partial record DynamoDbChange : LambdaPayload
{
    /// <summary>The approximate time of the change, to the second.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    public Timestamp? ApproximateCreationDateTime { get; set => field = value?.Or(TimestampFormat.UnixSeconds); }

    /// <summary>The primary key of the item.</summary>
    [JsonPropertyName("Keys")]
    public DynamoDbItem Keys { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item after the change. Empty when the item was removed, or when the stream view type does not include it.</summary>
    [JsonPropertyName("NewImage")]
    public DynamoDbItem NewImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item before the change. Empty when the item is new, or when the stream view type does not include it.</summary>
    [JsonPropertyName("OldImage")]
    public DynamoDbItem OldImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>
    /// The sequence number of the change in its shard: up to 40 digits, which a batch response names when the record failed.
    /// </summary>
    [JsonPropertyName("SequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The size of the change, in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }

    /// <summary>The stream view type: which images the stream includes.</summary>
    [JsonPropertyName("StreamViewType")]
    public DynamoDbStreamViewType? StreamViewType { get; set; }
}
