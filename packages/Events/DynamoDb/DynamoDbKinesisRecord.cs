using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A change of an item that DynamoDB wrote to a Kinesis data stream; it is the data of a <see cref="KinesisRecord"/>:
/// <c>record.Data&lt;DynamoDbKinesisRecord&gt;()</c>. Records may come twice and out of order.
/// See <see href="https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/kds_gettingstarted.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<DynamoDbKinesisRecord>))]
public sealed partial record DynamoDbKinesisRecord : LambdaPayload, ILambdaJson<DynamoDbKinesisRecord>
{
    /// <summary>The region of the table.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The id of the change; a duplicate record has the same id.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>The operation: the item was inserted, modified or removed.</summary>
    [JsonPropertyName("eventName")]
    public DynamoDbOperation EventName { get; set; }

    /// <summary>The identity that made the change; only when DynamoDB removed the item because its time to live had expired.</summary>
    [JsonPropertyName("userIdentity")]
    public DynamoDbUserIdentity? UserIdentity { get; set; }

    /// <summary>The format of the record, <c>application/json</c>.</summary>
    [JsonPropertyName("recordFormat")]
    public string RecordFormat { get => field ?? ""; set; }

    /// <summary>The name of the table.</summary>
    [JsonPropertyName("tableName")]
    public string TableName { get => field ?? ""; set; }

    /// <summary>The change: keys and images.</summary>
    [JsonPropertyName("dynamodb")]
    public DynamoDbKinesisChange DynamoDb { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Always <c>aws:dynamodb</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }
}
