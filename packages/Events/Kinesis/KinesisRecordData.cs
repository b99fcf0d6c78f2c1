using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a producer put into a Kinesis data stream.</summary>
public sealed partial record KinesisRecordData : LambdaPayload
{
    /// <summary>The version of this shape, <c>1.0</c>.</summary>
    [JsonPropertyName("kinesisSchemaVersion")]
    public string KinesisSchemaVersion { get => field ?? ""; set; }

    /// <summary>The key by which Kinesis chose the shard. Records of a key stay in order.</summary>
    [JsonPropertyName("partitionKey")]
    public string PartitionKey { get => field ?? ""; set; }

    /// <summary>
    /// The place of the record in its shard: a number of up to 57 digits, which a batch response names when the record was not handled.
    /// </summary>
    [JsonPropertyName("sequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The bytes of the record.</summary>
    [JsonPropertyName("data")]
    public Base64Bytes? Data { get; set; }

    /// <summary>When Kinesis took the record.</summary>
    [JsonPropertyName("approximateArrivalTimestamp")]
    public Timestamp? ApproximateArrivalTimestamp { get; set => field = value?.Or(TimestampFormat.UnixSeconds); }

    /// <summary>How the record is encrypted in the stream; its data is not. Only where the stream says so.</summary>
    [JsonPropertyName("encryptionType")]
    public KinesisEncryptionType EncryptionType { get; set; }
}
