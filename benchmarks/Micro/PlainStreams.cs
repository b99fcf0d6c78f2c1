using System.Text.Json.Serialization;

namespace Lambent.Benchmarks;

// The members of DynamoDbEvent, KinesisEvent and S3Event as plain mutable classes: the yardstick for EventReading.
internal abstract class PlainRecord : Plain
{
    [JsonPropertyName("eventID")]
    public string? EventId { get; set; }

    public string? EventName { get; set; }
    public string? EventVersion { get; set; }
    public string? EventSource { get; set; }
    public string? AwsRegion { get; set; }
}

internal sealed class PlainDynamoDbEvent : Plain
{
    [JsonPropertyName("Records")]
    public List<PlainDynamoDbRecord>? Records { get; set; }
}

internal sealed class PlainDynamoDbRecord : PlainRecord
{
    [JsonPropertyName("eventSourceARN")]
    public string? EventSourceArn { get; set; }

    [JsonPropertyName("dynamodb")]
    public PlainDynamoDbChange? DynamoDb { get; set; }

    public PlainIdentity? UserIdentity { get; set; }
}

internal sealed class PlainDynamoDbChange : Plain
{
    [JsonPropertyName("ApproximateCreationDateTime")]
    public double? ApproximateCreationDateTime { get; set; }

    [JsonPropertyName("Keys")]
    public Dictionary<string, PlainDynamoDbValue>? Keys { get; set; }

    [JsonPropertyName("NewImage")]
    public Dictionary<string, PlainDynamoDbValue>? NewImage { get; set; }

    [JsonPropertyName("OldImage")]
    public Dictionary<string, PlainDynamoDbValue>? OldImage { get; set; }

    [JsonPropertyName("SequenceNumber")]
    public string? SequenceNumber { get; set; }

    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }

    [JsonPropertyName("StreamViewType")]
    public string? StreamViewType { get; set; }
}

internal sealed class PlainDynamoDbValue : Plain
{
    [JsonPropertyName("S")]
    public string? S { get; set; }

    [JsonPropertyName("N")]
    public string? N { get; set; }

    [JsonPropertyName("B")]
    public byte[]? B { get; set; }

    [JsonPropertyName("BOOL")]
    public bool? Bool { get; set; }

    [JsonPropertyName("NULL")]
    public bool? Null { get; set; }

    [JsonPropertyName("M")]
    public Dictionary<string, PlainDynamoDbValue>? M { get; set; }

    [JsonPropertyName("L")]
    public List<PlainDynamoDbValue>? L { get; set; }

    [JsonPropertyName("SS")]
    public List<string>? StringSet { get; set; }

    [JsonPropertyName("NS")]
    public List<string>? NumberSet { get; set; }

    [JsonPropertyName("BS")]
    public List<byte[]>? BinarySet { get; set; }
}

internal sealed class PlainKinesisEvent : Plain
{
    [JsonPropertyName("Records")]
    public List<PlainKinesisRecord>? Records { get; set; }
}

internal sealed class PlainKinesisRecord : PlainRecord
{
    [JsonPropertyName("eventSourceARN")]
    public string? EventSourceArn { get; set; }

    public string? InvokeIdentityArn { get; set; }
    public PlainKinesisData? Kinesis { get; set; }
}

internal sealed class PlainKinesisData : Plain
{
    public string? KinesisSchemaVersion { get; set; }
    public string? PartitionKey { get; set; }
    public string? SequenceNumber { get; set; }
    public byte[]? Data { get; set; }
    public double? ApproximateArrivalTimestamp { get; set; }
    public string? EncryptionType { get; set; }
}

internal sealed class PlainS3Event : Plain
{
    [JsonPropertyName("Records")]
    public List<PlainS3Record>? Records { get; set; }
}

internal sealed class PlainS3Record : PlainRecord
{
    public DateTimeOffset? EventTime { get; set; }
    public PlainIdentity? UserIdentity { get; set; }
    public PlainS3RequestParameters? RequestParameters { get; set; }
    public Dictionary<string, string>? ResponseElements { get; set; }
    public PlainS3Entity? S3 { get; set; }
}

internal sealed class PlainIdentity : Plain
{
    public string? Type { get; set; }
    public string? PrincipalId { get; set; }
}

internal sealed class PlainS3RequestParameters : Plain
{
    [JsonPropertyName("sourceIPAddress")]
    public string? SourceIpAddress { get; set; }
}

internal sealed class PlainS3Entity : Plain
{
    [JsonPropertyName("s3SchemaVersion")]
    public string? SchemaVersion { get; set; }

    public string? ConfigurationId { get; set; }
    public PlainS3Bucket? Bucket { get; set; }
    public PlainS3Object? Object { get; set; }
}

internal sealed class PlainS3Bucket : Plain
{
    public string? Name { get; set; }
    public PlainIdentity? OwnerIdentity { get; set; }
    public string? Arn { get; set; }
}

internal sealed class PlainS3Object : Plain
{
    public string? Key { get; set; }
    public long? Size { get; set; }
    public string? ETag { get; set; }
    public string? VersionId { get; set; }
    public string? Sequencer { get; set; }
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainDynamoDbEvent))]
internal sealed partial class PlainDynamoDbJson : JsonSerializerContext;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainKinesisEvent))]
internal sealed partial class PlainKinesisJson : JsonSerializerContext;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainS3Event))]
internal sealed partial class PlainS3Json : JsonSerializerContext;
