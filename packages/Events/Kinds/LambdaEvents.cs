using System.Text.Json;
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

    private static LambdaEventType EventBridge(JsonTypeInfo detail) => new(EventBridgeEvent.JsonTypeInfo, LambdaEventDirection.Received, detail);

    private static LambdaEventType Both(JsonTypeInfo contract) => new(contract, LambdaEventDirection.Both, null);

    /// <summary>
    /// Identifies a payload by the names of a few of its members, without reading it all and without linking any event type.
    /// Members may come in any order. Of payloads that AWS uses for several purposes in one format, the most likely kind is returned: a response with a status
    /// code and nothing that is special to one service is <c>http-proxy-response</c>.
    /// </summary>
    /// <param name="utf8Json">The payload.</param>
    /// <returns>
    /// <see cref="LambdaEventKind.Unknown"/> when this version knows no such payload of AWS, or when it is not JSON. An empty array is unknown too: it holds no
    /// record that names the source, and EventBridge Pipes does not send empty batches.
    /// </returns>
    public static LambdaEventKind Identify(ReadOnlySpan<byte> utf8Json)
    {
        var scan = new PayloadScan(WithoutMark(utf8Json), stackalloc bool[IdentificationRules.Count]);
        try
        {
            return scan.Run();
        }
        catch (JsonException)
        {
            return LambdaEventKind.Unknown;
        }
    }

    // Filled when it is first asked for: who does not call TypeOf or Kinds links no event type.
    private static Dictionary<string, Func<LambdaEventType>> Types => field ??= CreateTypes();

    private static partial Dictionary<string, Func<LambdaEventType>> CreateTypes();
}
