using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>Words for JSON that cannot be read or written. They hold names and places, never values: an error reaches logs and callers.</summary>
internal static class JsonErrors
{
    // The cause is not passed on: its message may quote the payload.
    public static PayloadException Unreadable(int length, Type type, JsonException e, JsonTypeInfo? contract, Exception? thrown = null) =>
        new(PayloadException.Unmarshal, Describe("The event is not the JSON that the handler's type", length, type, e, contract, thrown), null);

    // The cause is not passed on: its message may quote the payload.
    public static PayloadException Unreadable(ReadOnlySpan<byte> utf8Json, long read, Type type, Exception fault) =>
        new(PayloadException.Unmarshal, Describe("The event is not the JSON that the handler's type", utf8Json, read, type, fault), null);

    /// <summary>What code without a contract could not read, and where.</summary>
    /// <param name="what">The start of the sentence.</param>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="read">How many bytes of it were read.</param>
    /// <param name="type">The type that is read.</param>
    /// <param name="fault">The exception that <see cref="JsonFault"/> knows the place of.</param>
    public static string Describe(string what, ReadOnlySpan<byte> utf8Json, long read, Type type, Exception fault)
    {
        var text = new StringBuilder(what).Append(" '").Append(type.Name).Append("' expects");
        if (utf8Json.IsEmpty)
            return text.Append(": it is empty.").ToString();
        var (line, column) = JsonFault.PositionOf(fault, utf8Json, read);
        text.Append(CultureInfo.InvariantCulture, $": at ${JsonFault.PathOf(fault)} (line {line + 1}, byte {column + 1})");
        return text.Append(JsonFault.Problem(fault)).Append('.').ToString();
    }

    /// <summary>What could not be read and where: <c>{what} 'Order' expects: at $.items[0] (line 1, byte 9), where 'Int32' is expected.</c></summary>
    /// <param name="what">The start of the sentence.</param>
    /// <param name="length">The length of the JSON.</param>
    /// <param name="type">The type that is read.</param>
    /// <param name="e">The place.</param>
    /// <param name="contract">The contract of the type; null when it has none.</param>
    /// <param name="thrown">What user code throws at the place; null when the JSON itself is at fault.</param>
    public static string Describe(string what, int length, Type type, JsonException e, JsonTypeInfo? contract, Exception? thrown = null)
    {
        var text = new StringBuilder(what).Append(" '").Append(type.Name).Append("' expects");
        if (length == 0)
            return text.Append(": it is empty.").ToString();
        Type? expected = null;
        if (e.Path is { Length: > 0 } path)
        {
            var rest = JsonFault.PathOf(e); // an event, or an event within the user's type, knows the rest of the path
            var (place, reached) = JsonPath.WithoutMapKeys(path == "$" + rest ? "$" : path, contract);
            text.Append(": at ").Append(place).Append(rest);
            expected = contract is null ? type : reached?.Type;
        }

        if (e.LineNumber is { } line && e.BytePositionInLine is { } column)
            text.Append(CultureInfo.InvariantCulture, $" (line {line + 1}, byte {column + 1})");
        if (thrown is not null)
            text.Append(", where ").Append(LambdaError.ShortName(thrown)).Append(" is thrown").Append(expected is null ? "" : $" while '{expected.Name}' is read");
        else if (JsonFault.PathOf(e) is not null)
            text.Append(JsonFault.Problem(e));
        else if (expected is { IsGenericType: false } && e.Message.StartsWith("The JSON value could not be converted to ", StringComparison.Ordinal))
            text.Append(", where '").Append(expected.Name).Append("' is expected");
        else if (e.Message.Contains("missing required properties", StringComparison.Ordinal))
            text.Append(", where required members are missing");
        return text.Append('.').ToString();
    }

    public static PayloadException Unwritable(Type type, Exception e, JsonTypeInfo? contract = null) => new(
        PayloadException.Marshal,
        $"The handler's result of type '{type.Name}' cannot be written as JSON: {LambdaError.ShortName(e)}"
            + (e is JsonException { Path: { Length: > 0 } path } ? $" at {JsonPath.WithoutMapKeys(path, contract).Path}{JsonFault.PathOf(e)}."
                : JsonFault.PathOf(e) is { } rest ? $" at ${rest}." : "."),
        e);
}
