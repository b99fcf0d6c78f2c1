using Lambent.Events;

namespace Lambent.Http;

/// <summary>
/// The kinds of events that each type of Lambent.Events reads. Types are compared by name: <see cref="LambdaEvents.TypeOf"/> would keep all of them in a
/// trimmed binary.
/// </summary>
internal static class EventTypeKinds
{
    private const string EventBridge = "eventbridge-";

    /// <summary>Whether a type reads only events of certain kinds.</summary>
    public static bool HasKinds(Type type) =>
        type == typeof(EventBridgeEvent)
        || (type.Namespace?.StartsWith("Lambent.Events", StringComparison.Ordinal) == true && Find(type.Name, null) is not null);

    /// <summary>Whether a type that has kinds reads events of this kind.</summary>
    public static bool Reads(Type type, LambdaEventKind kind) => type == typeof(EventBridgeEvent)
        ? kind.Key.StartsWith(EventBridge, StringComparison.Ordinal)
        : Find(type.Name, kind.Key) is not null;

    /// <summary>The name of the type that reads events of a kind; null when there is none.</summary>
    public static string? TypeOf(LambdaEventKind kind) =>
        kind.Key.StartsWith(EventBridge, StringComparison.Ordinal) ? nameof(EventBridgeEvent) : Find(null, kind.Key);

    /// <summary>The type of the first row with this type and this kind; null for a parameter matches every row.</summary>
    private static string? Find(string? type, string? key)
    {
        foreach (var range in EventTypeTable.Rows.AsSpan().Split('\n'))
        {
            var row = EventTypeTable.Rows.AsSpan()[range].TrimEnd('\r');
            var sign = row.IndexOf('=');
            if ((type is null || row[..sign].SequenceEqual(type)) && (key is null || row[(sign + 1)..].SequenceEqual(key)))
                return row[..sign].ToString();
        }

        return null;
    }
}
