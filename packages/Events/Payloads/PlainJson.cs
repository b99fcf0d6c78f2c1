using System.Text;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>What the plain JSON of DynamoDB items and MongoDB documents has in common.</summary>
internal static class PlainJson
{
    /// <summary>Whether a text is a number as JSON writes it.</summary>
    public static bool IsNumber(string text)
    {
        Span<byte> utf8 = stackalloc byte[64];
        if (!Encoding.UTF8.TryGetBytes(text, utf8, out var length))
            return false;
        var reader = new Utf8JsonReader(utf8[..length]);
        try
        {
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
