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
    /// <summary>The ID of the change.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Whether the item was inserted, modified or removed.</summary>
    [JsonPropertyName("eventName")]
    public DynamoDbOperation EventName { get; set; }

    /// <summary>The version of the event format, <c>1.1</c>.</summary>
    [JsonPropertyName("eventVersion")]
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>Always <c>aws:dynamodb</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The region of the table.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The keys, the images and the position of the change.</summary>
    [JsonPropertyName("dynamodb")]
    public DynamoDbChange DynamoDb { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The ARN of the table's stream. Empty for a record outside of an event, which may lack it.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The identity that made the change; null unless DynamoDB itself deleted the item because its time to live had expired.</summary>
    [JsonPropertyName("userIdentity")]
    public DynamoDbUserIdentity? UserIdentity { get; set; }

    /// <summary>Whether DynamoDB itself deleted the item because its time to live had expired.</summary>
    [JsonIgnore]
    public bool IsTimeToLiveDelete =>
        EventName == DynamoDbOperation.Remove && UserIdentity is { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" };
}
