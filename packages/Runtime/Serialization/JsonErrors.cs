using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>Words for JSON that cannot be read or written. They hold names and places, never values: an error reaches logs and callers.</summary>
internal static class JsonErrors
{
    public static PayloadException Unreadable(int length, Type type, JsonException e, JsonTypeInfo? contract)
    {
        var text = new StringBuilder("The event is not the JSON that the handler's type '").Append(type.Name).Append("' expects");
        if (length == 0)
            return new(PayloadException.Unmarshal, text.Append(": it is empty.").ToString(), null);
        Type? expected = null;
        if (e.Path is { Length: > 0 } path)
        {
            var (place, reached) = JsonPath.WithoutMapKeys(path, contract);
            text.Append(": at ").Append(place);
            expected = contract is null ? type : reached?.Type;
        }

        if (e.LineNumber is { } line && e.BytePositionInLine is { } column)
            text.Append(CultureInfo.InvariantCulture, $" (line {line + 1}, byte {column + 1})");
        if (expected is { IsGenericType: false } && e.Message.StartsWith("The JSON value could not be converted to ", StringComparison.Ordinal))
            text.Append(", where '").Append(expected.Name).Append("' is expected");
        else if (e.Message.Contains("missing required properties", StringComparison.Ordinal))
            text.Append(", where required members are missing");
        text.Append('.');
        // The cause is not passed on: its message may quote the payload.
        return new(PayloadException.Unmarshal, text.ToString(), null);
    }

    public static PayloadException Unwritable(Type type, Exception e) => new(
        PayloadException.Marshal,
        $"The handler's result of type '{type.Name}' cannot be written as JSON: {LambdaError.ShortName(e)}"
            + (e is JsonException { Path: { Length: > 0 } path } ? $" at {path}." : "."),
        e);
}
