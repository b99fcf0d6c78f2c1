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
    public IDictionary<string, JsonElement>? Unmodelled { get; set; }

    /// <summary>Returns the name of the type only: events contain personal data and secrets, which must not reach a log by accident.</summary>
    /// <returns>The type's name.</returns>
    public sealed override string ToString() => GetType().Name;

    /// <summary>Whether both are of the same type and hold the same unmodelled members; the types compare their own.</summary>
    /// <param name="other">Another payload.</param>
    public virtual bool Equals(LambdaPayload? other) =>
        other is not null && EqualityContract == other.EqualityContract && Equals(Unmodelled, other.Unmodelled);

    /// <inheritdoc/>
    public override int GetHashCode() => EqualityContract.GetHashCode();

    /// <summary>
    /// Created by the getter because the JSON had no such member; not serialized until a value is set.
    /// </summary>
    internal bool IsMadeUp
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
    /// Whether a member among <see cref="Unmodelled"/> is read by a property all the same: one with a second spelling, or one that holds what others
    /// name as they like.
    /// </summary>
    internal virtual bool Reads(string unmodelled) => false;

    /// <summary>The text of a member that has no property because it is another one's name in another casing.</summary>
    private protected string? UnmodelledText(string name) =>
        Unmodelled is { } others && others.TryGetValue(name, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    // Text that is never null reads as empty whether the member was absent or empty; what was empty in the JSON is written again, what was
    // absent is not. A bit for each of the first 62 members remembers it; text behind those is written always.
    internal void RememberEmptyText(int member) => _marks |= EmptyText(member);

    internal bool HadEmptyText(int member) => EmptyText(member) == 0 || (_marks & EmptyText(member)) != 0;

    private static ulong EmptyText(int member) => member < 62 ? 1UL << member : 0;
}
