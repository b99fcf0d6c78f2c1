using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The data that a producer put into a Kinesis data stream, with its partition key.</summary>
public sealed partial record KinesisRecordData : LambdaPayload
{
    /// <summary>The version of this format, <c>1.0</c>.</summary>
    [JsonPropertyName("kinesisSchemaVersion")]
    public string KinesisSchemaVersion { get => field ?? ""; set; }

    /// <summary>The partition key, by which Kinesis chooses the shard. Records with the same key stay in order.</summary>
    [JsonPropertyName("partitionKey")]
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>
    /// The sequence number of the record in its shard: up to 57 digits, which a batch response names when the record failed.
    /// </summary>
    [JsonPropertyName("sequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The data of the record.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }

    /// <summary>The time at which Kinesis received the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixSeconds); }

    /// <summary>The encryption of the record in the stream, if Kinesis sends it. The data here is not encrypted.</summary>
    [JsonPropertyName("encryptionType")]
    public KinesisEncryptionType? EncryptionType { get; set; }
}
