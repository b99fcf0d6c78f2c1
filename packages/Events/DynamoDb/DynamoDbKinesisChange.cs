using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A change of an item in a DynamoDB table that writes to a Kinesis data stream.</summary>
public sealed partial record DynamoDbKinesisChange : LambdaPayload
{
    /// <summary>The approximate time of the change, in the precision of the table's Kinesis destination.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    public Timestamp? ApproximateCreationDateTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The unit of <see cref="ApproximateCreationDateTime"/>, if the destination sets it.</summary>
    [JsonPropertyName("ApproximateCreationDateTimePrecision")]
    public DynamoDbTimePrecision ApproximateCreationDateTimePrecision { get; set; }

    /// <summary>The primary key of the item.</summary>
    [JsonPropertyName("Keys")]
    public DynamoDbItem Keys { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item after the change. Empty when the item was removed.</summary>
    [JsonPropertyName("NewImage")]
    public DynamoDbItem NewImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item before the change. Empty when the item is new.</summary>
    [JsonPropertyName("OldImage")]
    public DynamoDbItem OldImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The size of the change, in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }
}
