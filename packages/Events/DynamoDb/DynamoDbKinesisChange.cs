using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What happened to an item of a DynamoDB table that writes to a Kinesis data stream.</summary>
public sealed partial record DynamoDbKinesisChange : LambdaPayload
{
    /// <summary>When the change was made, in the precision that the table's Kinesis destination asks for.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    public Timestamp? ApproximateCreationDateTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The unit of <see cref="ApproximateCreationDateTime"/>; only where the destination sets it.</summary>
    [JsonPropertyName("ApproximateCreationDateTimePrecision")]
    public DynamoDbTimePrecision ApproximateCreationDateTimePrecision { get; set; }

    /// <summary>The primary key of the item.</summary>
    [JsonPropertyName("Keys")]
    public DynamoDbItem Keys { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item after the change. Empty when it was removed.</summary>
    [JsonPropertyName("NewImage")]
    public DynamoDbItem NewImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item before the change. Empty when it is new.</summary>
    [JsonPropertyName("OldImage")]
    public DynamoDbItem OldImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The size of the change, in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }
}
