using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A change of an item in a DynamoDB table.
/// See <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<DynamoDbRecord>))]
public sealed partial record DynamoDbRecord : LambdaPayload, ILambdaJson<DynamoDbRecord>
{
    /// <summary>The id of the change.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>The operation: the item was inserted, modified or removed.</summary>
    [JsonPropertyName("eventName")]
    public DynamoDbOperation? EventName { get; set; }

    /// <summary>The version of this format, <c>1.1</c>.</summary>
    [JsonPropertyName("eventVersion")]
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>Always <c>aws:dynamodb</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The region of the table.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The change: keys and images.</summary>
    [JsonPropertyName("dynamodb")]
    public DynamoDbChange DynamoDb { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The ARN of the table's stream; may be absent in a record outside an event.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The identity that made the change; only when DynamoDB removed the item because its time to live had expired.</summary>
    [JsonPropertyName("userIdentity")]
    public DynamoDbUserIdentity? UserIdentity { get; set; }

    /// <summary>Whether DynamoDB removed the item because its time to live had expired.</summary>
    [JsonIgnore]
    public bool IsTimeToLiveDelete =>
        EventName == DynamoDbOperation.Remove && UserIdentity is { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" };
}
