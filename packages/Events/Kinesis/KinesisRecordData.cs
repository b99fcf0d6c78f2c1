using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data that a producer wrote to a Kinesis data stream, and its position.</summary>
public sealed partial record KinesisRecordData : LambdaPayload
{
    /// <summary>The version of the format, <c>1.0</c>.</summary>
    [JsonPropertyName("kinesisSchemaVersion")]
    public string KinesisSchemaVersion { get => field ?? ""; set; }

    /// <summary>The partition key, by which Kinesis selected the shard. Records with the same key keep their order.</summary>
    [JsonPropertyName("partitionKey")]
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>
    /// The position of the record in its shard: a number of up to 57 digits. A batch response identifies a record that was not handled by it.
    /// </summary>
    [JsonPropertyName("sequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The data of the record.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }

    /// <summary>The time at which Kinesis received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixSeconds); }

    /// <summary>How the record is encrypted in the stream; the data of the event is not encrypted. Null when the event does not say.</summary>
    [JsonPropertyName("encryptionType")]
    public KinesisEncryptionType EncryptionType { get; set; }
}
