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
    /// <summary>An id of the change.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Whether the item was put in, changed or taken out.</summary>
    [JsonPropertyName("eventName")]
    public DynamoDbOperation EventName { get; set; }

    /// <summary>The version of this shape, <c>1.1</c>.</summary>
    [JsonPropertyName("eventVersion")]
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>Always <c>aws:dynamodb</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The region of the table.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The change itself.</summary>
    [JsonPropertyName("dynamodb")]
    public DynamoDbChange DynamoDb { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The ARN of the table's stream. A record outside of an event may lack it.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>Who made the change; only when DynamoDB did by itself, because the item's time to live had passed.</summary>
    [JsonPropertyName("userIdentity")]
    public DynamoDbUserIdentity? UserIdentity { get; set; }

    /// <summary>Whether DynamoDB removed the item by itself, because its time to live had passed.</summary>
    [JsonIgnore]
    public bool IsTimeToLiveDelete =>
        EventName == DynamoDbOperation.Remove && UserIdentity is { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" };
}
