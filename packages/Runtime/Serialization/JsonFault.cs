using System.Text.Json;

namespace Lambent;

/// <summary>
/// Where code that reads without a contract fails. Exception filters add a part of the path each while the stack unwinds, so that reading pays for
/// no path unless it fails.
/// </summary>
internal static class JsonFault
{
    /// <summary>The part of a path for a key of a map: a key is the sender's text, which an error does not show.</summary>
    public const string MapKey = "[*]";

    private const string PathKey = "Lambent.JsonPath";
    private const string ExpectedKey = "Lambent.JsonExpected";

    /// <summary>What an error says of text with half of a surrogate pair, or with bytes that are not UTF-8.</summary>
    public const string InvalidText = "the text is not valid Unicode: it holds half of a surrogate pair or bytes that are not UTF-8";

    /// <summary>What is neither the JSON that is expected nor JSON at all: the reader throws InvalidOperationException for text with half a surrogate pair.</summary>
    public static bool Is(Exception e) => e is JsonException or InvalidOperationException;

    /// <summary>For an exception filter: adds a part to the front of the path.</summary>
    /// <param name="e">The exception.</param>
    /// <param name="part">The part: <c>.body</c>, <c>[0]</c>, <c>[*]</c> for a key of a map.</param>
    /// <returns>False, so that the filter catches nothing.</returns>
    public static bool IsAt(Exception e, string part)
    {
        e.Data[PathKey] = part + PathOf(e);
        return false;
    }

    /// <summary>JSON of another type than the one that is expected. Why without a message: within a user's type the serializer writes it.</summary>
    /// <param name="expected">The name of the type; null for a list or a map.</param>
    public static JsonException Expected(string? expected) => new() { Data = { [ExpectedKey] = expected ?? "" } };

    /// <summary>The path without its <c>$</c>; null when no filter has seen the exception.</summary>
    public static string? PathOf(Exception e) => (e.Data[PathKey] ?? e.InnerException?.Data[PathKey]) as string;

    public static string? ExpectedOf(Exception e) => e switch
    {
        { Data: { } data } when data[ExpectedKey] is string expected => expected.Length > 0 ? expected : null,
        { InnerException: { } cause } => ExpectedOf(cause),
        _ => null,
    };

    /// <summary>Whether the reader throws because text is not valid Unicode.</summary>
    public static bool IsInvalidText(Exception e) => e is InvalidOperationException || (e.InnerException is { } cause && IsInvalidText(cause));

    /// <summary>What is wrong at the place, as the end of a sentence; empty where the JSON itself is malformed.</summary>
    public static string Problem(Exception e) =>
        IsInvalidText(e) ? $", where {InvalidText}" : ExpectedOf(e) is { } expected ? $", where '{expected}' is expected" : "";

    /// <summary>The error of a document that System.Text.Json reads for the user, with the whole path and the place, which the serializer does not know.</summary>
    public static JsonException WithPath(Exception e, JsonReaderState state)
    {
        var (line, column) = PositionOf(e, state);
        var problem = IsInvalidText(e) ? $"{char.ToUpperInvariant(InvalidText[0])}{InvalidText[1..]}."
            : ExpectedOf(e) is { } expected ? $"The JSON value could not be converted to {expected}."
            : e.Data.Contains(ExpectedKey) ? "The JSON value could not be converted to a list or a map."
            : "The JSON is not valid.";
        return new JsonException($"{problem} Path: ${PathOf(e)} | LineNumber: {line} | BytePositionInLine: {column}.", "$" + PathOf(e), line, column, e);
    }

    /// <summary>The line and the byte in it, from 0: those of the reader's own errors, or the end of the token that was read last.</summary>
    public static (long Line, long Byte) PositionOf(Exception e, ReadOnlySpan<byte> utf8Json, long read)
    {
        if (e is JsonException { LineNumber: { } line, BytePositionInLine: { } column })
            return (line, column);
        var before = utf8Json[..(int)read];
        return (before.Count((byte)'\n'), read - (before.LastIndexOf((byte)'\n') + 1));
    }

    /// <summary>Why by an error: a reader tells its line in the errors that it throws, and nowhere else.</summary>
    private static (long? Line, long? Byte) PositionOf(Exception e, JsonReaderState state)
    {
        if (e is JsonException { LineNumber: { } line, BytePositionInLine: { } column })
            return (line, column);
        var reader = new Utf8JsonReader("\0"u8, isFinalBlock: true, state);
        try
        {
            reader.Read();
            return default;
        }
        catch (JsonException position)
        {
            return (position.LineNumber, position.BytePositionInLine);
        }
    }
}
