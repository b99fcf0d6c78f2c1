using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What happened to an item of a DynamoDB table.</summary>
public sealed partial record DynamoDbChange : LambdaPayload
{
    /// <summary>When the change was made, to about a second.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    public Timestamp? ApproximateCreationDateTime { get; set => field = value?.Or(TimestampFormat.UnixSeconds); }

    /// <summary>The primary key of the item.</summary>
    [JsonPropertyName("Keys")]
    public DynamoDbItem Keys { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item after the change. Empty when it was removed, and when the stream does not hold it.</summary>
    [JsonPropertyName("NewImage")]
    public DynamoDbItem NewImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item before the change. Empty when it is new, and when the stream does not hold it.</summary>
    [JsonPropertyName("OldImage")]
    public DynamoDbItem OldImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>
    /// The place of the change in its shard: a number of up to 40 digits, which a batch response names when the record was not handled.
    /// </summary>
    [JsonPropertyName("SequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The size of the change, in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }

    /// <summary>What the stream holds of each change.</summary>
    [JsonPropertyName("StreamViewType")]
    public DynamoDbStreamViewType StreamViewType { get; set; }
}
