using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What every event, every response and every part of them has in common: members that are not modelled survive, and nothing of a payload
/// reaches a log by way of <see cref="ToString"/>.
/// </summary>
/// <remarks>
/// Members that AWS always sends are never null: text reads as empty, a part as one without values, when a hand-made event leaves them out.
/// All others are null when absent. Collections and maps of events are never null.
/// </remarks>
public abstract record LambdaPayload
{
    /// <summary>
    /// Members of the JSON object that have no property of their own, such as those AWS added after this version. They are written back.
    /// </summary>
    /// <value>Null when there are none.</value>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? Unmodelled { get; set; }

    /// <summary>Whether this instance stands for a part that the event does not have, and is therefore not written.</summary>
    internal virtual bool IsPlaceholder => false;

    /// <summary>The name of the type and nothing else: events carry personal data and secrets, which must not reach a log by accident.</summary>
    /// <returns>The type's name.</returns>
    public sealed override string ToString() => GetType().Name;
}
