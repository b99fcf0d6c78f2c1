using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The base of every event, every response and every part of them: members without a property are kept, and nothing of a payload
/// reaches a log through <see cref="ToString"/>.
/// </summary>
/// <remarks>
/// Members that AWS always sends are never null: when an event that was written by hand omits them, text is empty and a part has no values.
/// All others are null when absent. Collections and maps of events are never null.
/// </remarks>
public abstract record LambdaPayload
{
    private const ulong MadeUp = 1UL << 63;
    private const ulong Array = 1UL << 62;
    private ulong _marks;

    /// <summary>
    /// Members of the JSON object that have no property of their own, such as those AWS added after this version. They are written back.
    /// </summary>
    /// <value>Null when there are none.</value>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? ExtensionData { get; set; }

    /// <summary>
    /// The name of the type and nothing of the payload: events carry personal data and secrets, which must not reach a log by accident. After a comparison
    /// of two payloads that are not equal, the next text of each names the JSON path of the first difference too, so that a failed assertion shows it.
    /// </summary>
    /// <returns><c>SqsEvent</c>, or <c>SqsEvent (first difference at $.Records[0].body)</c>.</returns>
    public sealed override string ToString() => PayloadDifference.PathFor(this) is { } path ? $"{GetType().Name} (first difference at {path})" : GetType().Name;

    /// <summary>
    /// Whether both are of the same type, and all properties and members without a property have equal values: collections are compared item by item, and an absent
    /// member equals one that reads the same. How a property's number or time was written does not count; numbers of free-form JSON are equal when their digits are.
    /// </summary>
    /// <param name="other">Another payload.</param>
    public virtual bool Equals(LambdaPayload? other) =>
        other is not null && EqualityContract == other.EqualityContract && PayloadEquality.AreSame(ExtensionData, other.ExtensionData);

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>The JSON names of the members, each behind a byte that holds its length, in the order of <see cref="Member"/>. Generated.</summary>
    internal virtual ReadOnlySpan<byte> MemberNames => default;

    /// <summary>The number of members; -1 for a record outside of this library, which the generator does not see.</summary>
    internal virtual int MemberCount => -1;

    /// <summary>The value of a member.</summary>
    internal virtual object? Member(int index) => null;

    /// <summary>Reads a payload of the same type. Generated for parts, whose converter calls it.</summary>
    internal virtual LambdaPayload? ReadAnother(ref Utf8JsonReader reader) => throw new NotSupportedException();

    /// <summary>Writes the payload. Generated for parts, whose converter calls it.</summary>
    internal virtual void WriteTo(Utf8JsonWriter writer) => throw new NotSupportedException();

    /// <summary>
    /// Created by the getter because the JSON had no such member; not serialized until a value is set.
    /// </summary>
    internal bool IsPlaceholder
    {
        get => (_marks & MadeUp) != 0;
        init => _marks |= value ? MadeUp : 0;
    }

    /// <summary>Whether the payload was read from a JSON array of its records, as EventBridge Pipes sends it. It is written as an array then.</summary>
    internal bool IsArray
    {
        get => (_marks & Array) != 0;
        init => _marks |= value ? Array : 0;
    }

    /// <summary>
    /// Whether a member among <see cref="ExtensionData"/> is read by a property all the same: one with a second spelling, or one that holds what others
    /// name as they like.
    /// </summary>
    internal virtual bool Reads(string member) => false;

    /// <summary>The text of a member that has no property because it is another one's name in another casing.</summary>
    private protected string? ExtensionText(string name) =>
        ExtensionData is { } others && others.TryGetValue(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    // Text that is never null reads as empty whether the member was absent or empty; what was empty in the JSON is written again, what was
    // absent is not. A bit for each of the first 62 members remembers it; text behind those is written always.
    internal void RememberEmptyText(int member) => _marks |= EmptyText(member);

    internal bool HadEmptyText(int member) => EmptyText(member) == 0 || (_marks & EmptyText(member)) != 0;

    private static ulong EmptyText(int member) => member < 62 ? 1UL << member : 0;
}

/// <summary>A value of which there is one instance that a getter returns for a member that is not there.</summary>
internal interface IEmptySentinel
{
    /// <summary>Whether it is that instance.</summary>
    bool IsEmptySentinel { get; }
}
