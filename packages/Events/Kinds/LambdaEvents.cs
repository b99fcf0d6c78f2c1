using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>The kinds of payloads, their identification, and the types that read them.</summary>
public static partial class LambdaEvents
{
    /// <summary>All kinds that have a type.</summary>
    public static IEnumerable<LambdaEventKind> Kinds => Types.Keys.Select(key => new LambdaEventKind(key));

    /// <summary>Returns the type that reads and writes payloads of a kind. Roots every event type in trimmed and AOT builds.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>Null when the kind has no type.</returns>
    public static LambdaEventType? TypeOf(LambdaEventKind kind) =>
        kind.IsKnown && Types.TryGetValue(kind.Key, out var type) ? type() : null;

    private static LambdaEventType Received(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Received, null);

    private static LambdaEventType Returned(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Returned, null);

    private static LambdaEventType EventBridge(JsonTypeInfo? detail = null) => new(EventBridgeEvent.JsonTypeInfo, LambdaEventDirection.Received, detail);

    private static LambdaEventType Both(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Both, null);
}
