using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

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
