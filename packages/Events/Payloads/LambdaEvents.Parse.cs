using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

public static partial class LambdaEvents
{
    private const string Payload = "The payload";

    /// <summary>Reads a payload: <c>LambdaEvents.Parse&lt;SqsEvent&gt;(File.ReadAllText("event.json"))</c>.</summary>
    /// <typeparam name="T">An event or a response.</typeparam>
    /// <param name="json">The payload.</param>
    /// <exception cref="JsonException">It is not the JSON that the type expects. The message names the type and the place, and no content.</exception>
    public static T Parse<T>(string json)
        where T : ILambdaJson<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return Require(EmbeddedJson.Read(json, T.Codec, Payload));
    }

    /// <summary>Reads a payload.</summary>
    /// <typeparam name="T">An event or a response.</typeparam>
    /// <param name="utf8Json">The payload in UTF-8, with or without a byte order mark.</param>
    /// <exception cref="JsonException">It is not the JSON that the type expects. The message names the type and the place, and no content.</exception>
    public static T Parse<T>(ReadOnlySpan<byte> utf8Json)
        where T : ILambdaJson<T> => Require(T.Codec.Read(WithoutMark(utf8Json), Payload));

    internal static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith("\uFEFF"u8) ? utf8Json["\uFEFF"u8.Length..] : utf8Json;

    private static T Require<T>(T? payload) => payload ?? throw new JsonException($"The payload is null, where the type '{typeof(T).Name}' is expected.");

    /// <summary>Why not the exception itself: its message may quote the payload and its path a map key, and a handler's error is logged.</summary>
    internal static JsonException Unreadable(int length, JsonTypeInfo contract, JsonException e, string what = Payload) =>
        new(JsonErrors.Describe($"{what} is not the JSON that the type", length, contract.Type, e, contract));
}
