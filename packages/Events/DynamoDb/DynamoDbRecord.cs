using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A change of an item in a DynamoDB table.
/// See <see href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html"/>.
/// </summary>
[LambdaEvent("dynamodb-stream-record-fragment", LambdaEventDirection.Received, "dynamodb & eventSource=aws:dynamodb")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record DynamoDbRecord : LambdaPayload, ILambdaJson<DynamoDbRecord>
{
    /// <summary>The ID of the change.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Whether the item was inserted, modified or removed.</summary>
    public DynamoDbOperation EventName { get; set; }

    /// <summary>The version of the event format, <c>1.1</c>.</summary>
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>Always <c>aws:dynamodb</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The region of the table.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The keys, the images and the position of the change.</summary>
    [JsonPropertyName("dynamodb")]
    public DynamoDbChange DynamoDb { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The ARN of the table's stream. Empty for a record outside of an event, which may lack it.</summary>
    [JsonPropertyName("eventSourceARN")]
    public string EventSourceArn { get => field ?? ""; set; }

    /// <summary>The identity that made the change; null unless DynamoDB itself deleted the item because its time to live had expired.</summary>
    public DynamoDbUserIdentity? UserIdentity { get; set; }

    /// <summary>Whether DynamoDB itself deleted the item because its time to live had expired.</summary>
    [JsonIgnore]
    public bool IsTimeToLiveDelete =>
        EventName == DynamoDbOperation.Remove && UserIdentity is { Type: "Service", PrincipalId: "dynamodb.amazonaws.com" };
}

/// <summary>A change of an item of a DynamoDB table, as the stream has it. <see cref="DynamoDbChange{T}"/> reads the item as your type.</summary>
public sealed partial record DynamoDbChange : LambdaPayload
{
    /// <summary>The time of the change, accurate to about a second.</summary>
    [JsonPropertyName("ApproximateCreationDateTime")]
    [WireFormat(TimestampFormat.UnixSeconds)]
    public partial DateTimeOffset? ApproximateCreationDateTime { get; set; }

    /// <summary>The primary key of the item.</summary>
    [JsonPropertyName("Keys")]
    public DynamoDbItem Keys { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item after the change. Empty when the item was removed, and when the stream view type does not include new images.</summary>
    [JsonPropertyName("NewImage")]
    public DynamoDbItem NewImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>The item before the change. Empty when the item was inserted, and when the stream view type does not include old images.</summary>
    [JsonPropertyName("OldImage")]
    public DynamoDbItem OldImage { get => field ?? DynamoDbItem.Empty; set; }

    /// <summary>
    /// The position of the change in its shard: a number of up to 40 digits. A batch response identifies a record that was not handled by it.
    /// </summary>
    [JsonPropertyName("SequenceNumber")]
    public string SequenceNumber { get => field ?? ""; set; }

    /// <summary>The size of the change, in bytes.</summary>
    [JsonPropertyName("SizeBytes")]
    public long? SizeBytes { get; set; }

    /// <summary>Which images of an item the stream has.</summary>
    [JsonPropertyName("StreamViewType")]
    public DynamoDbStreamViewType StreamViewType { get; set; }
}

/// <summary>
/// A change of an item of a DynamoDB table, with the item read as your type. Which items a change has depends on the operation and on the stream view type of
/// the table: with <c>KEYS_ONLY</c> there are only <see cref="Keys"/>. Whether an item was removed is <see cref="IsRemoved"/>; an item that is null does not
/// say so.
/// </summary>
/// <typeparam name="T">The type of the item.</typeparam>
/// <param name="record">The record of the stream.</param>
/// <param name="contract">The JSON contract of the item: <c>AppJson.Default.Order</c>.</param>
public sealed class DynamoDbChange<T>(DynamoDbRecord record, JsonTypeInfo<T> contract)
    where T : class
{
    private readonly DynamoDbRecord _record = record ?? throw new ArgumentNullException(nameof(record));
    private readonly JsonTypeInfo<T> _contract = contract ?? throw new ArgumentNullException(nameof(contract));

    /// <summary>Whether the item was inserted, modified or removed; without a value when the record does not say.</summary>
    public DynamoDbOperation Operation => _record.EventName;

    /// <summary>Whether the item was removed from the table.</summary>
    public bool IsRemoved => Operation == DynamoDbOperation.Remove;

    /// <summary>The primary key of the item.</summary>
    public DynamoDbItem Keys => _record.DynamoDb.Keys;

    /// <summary>The item after the change. It is read when the property is first used.</summary>
    /// <value>Null when the item was removed, and when the stream view type does not include new images.</value>
    /// <exception cref="JsonException">The attributes are not what the type expects.</exception>
    public T? NewItem => field ??= _record.DynamoDb.NewImage.To(_contract);

    /// <summary>The item before the change. It is read when the property is first used.</summary>
    /// <value>Null when the item was inserted, and when the stream view type does not include old images.</value>
    /// <exception cref="JsonException">The attributes are not what the type expects.</exception>
    public T? OldItem => field ??= _record.DynamoDb.OldImage.To(_contract);
}

/// <summary>What a DynamoDB stream holds of each change.</summary>
[OpenEnum]
public readonly partial struct DynamoDbStreamViewType
{
    /// <summary>The key attributes only.</summary>
    public const string KeysOnly = "KEYS_ONLY";

    /// <summary>The item after the change.</summary>
    public const string NewImage = "NEW_IMAGE";

    /// <summary>The item before the change.</summary>
    public const string OldImage = "OLD_IMAGE";

    /// <summary>The item before and after the change.</summary>
    public const string NewAndOldImages = "NEW_AND_OLD_IMAGES";
}
