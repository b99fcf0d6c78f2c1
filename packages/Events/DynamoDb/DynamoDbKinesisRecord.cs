using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A change of an item that DynamoDB wrote to a Kinesis data stream; it is the data of a <see cref="KinesisRecord"/>:
/// <c>record.Data&lt;DynamoDbKinesisRecord&gt;()</c>. Records may come twice and out of order.
/// See <see href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/kds_gettingstarted.html"/>.
/// </summary>
[LambdaEvent("dynamodb-kinesis-data-stream-record", LambdaEventDirection.Received, "dynamodb & recordFormat", "dynamodb & recordFormat & eventSource=aws:dynamodb")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record DynamoDbKinesisRecord : LambdaPayload, ILambdaJson<DynamoDbKinesisRecord>
{
    /// <summary>The region of the table.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The id of the change; a duplicate record has the same id.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>The operation: the item was inserted, modified or removed.</summary>
    public DynamoDbOperation EventName { get; set; }

    /// <summary>The identity that made the change; only when DynamoDB removed the item because its time to live had expired.</summary>
    public DynamoDbUserIdentity? UserIdentity { get; set; }

    /// <summary>The format of the record, <c>application/json</c>.</summary>
    public string RecordFormat { get => field ?? ""; set; }

    /// <summary>The name of the table.</summary>
    public string TableName { get => field ?? ""; set; }

    /// <summary>The change: keys and images.</summary>
    [JsonPropertyName("dynamodb")]
    public DynamoDbKinesisChange DynamoDb { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Always <c>aws:dynamodb</c>.</summary>
    public string EventSource { get => field ?? ""; set; }
}

/// <summary>What happened to an item of a DynamoDB table.</summary>
[OpenEnum]
public readonly partial struct DynamoDbOperation
{
    /// <summary>A new item was put in.</summary>
    public const string Insert = "INSERT";

    /// <summary>An attribute of the item changed.</summary>
    public const string Modify = "MODIFY";

    /// <summary>The item was taken out.</summary>
    public const string Remove = "REMOVE";
}

/// <summary>The identity that changed an item of a DynamoDB table.</summary>
public sealed partial record DynamoDbUserIdentity : LambdaPayload
{
    /// <summary><c>Service</c> when it was DynamoDB.</summary>
    public string? Type { get; set; }

    /// <summary><c>dynamodb.amazonaws.com</c> when it was DynamoDB.</summary>
    public string? PrincipalId { get; set; }
}

/// <summary>A change of an item in a DynamoDB table that writes to a Kinesis data stream.</summary>
public sealed partial record DynamoDbKinesisChange : LambdaPayload
{
    /// <summary>The approximate time of the change, in the precision of the table's Kinesis destination.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? ApproximateCreationDateTime { get; set; }

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

/// <summary>The unit of a time in the records that DynamoDB writes to Kinesis.</summary>
[OpenEnum]
public readonly partial struct DynamoDbTimePrecision
{
    /// <summary>Milliseconds since 1970.</summary>
    public const string Millisecond = "MILLISECOND";

    /// <summary>Microseconds since 1970.</summary>
    public const string Microsecond = "MICROSECOND";
}
