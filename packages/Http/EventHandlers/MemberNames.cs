using System.Text;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>
/// Describes an unknown event: the names of its outermost members, and the AWS service that its records name, <c>aws:sqs</c>. It never writes another value.
/// </summary>
internal static class MemberNames
{
    private const int Most = 10;
    private const int Longest = 40;

    public static StringBuilder Append(StringBuilder text, ReadOnlySpan<byte> payload)
    {
        var reader = new Utf8JsonReader(payload, new JsonReaderOptions { MaxDepth = 1000 });
        var count = 0;
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                return text.Append("it is no JSON object");
            }

            text.Append("its members are ");
            for (; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; count++, reader.Skip())
            {
                if (count == Most)
                {
                    return text.Append(", …");
                }

                var name = reader.GetString()!;
                text.Append(count == 0 ? "'" : ", '").Append(name, 0, Math.Min(name.Length, Longest)).Append(name.Length > Longest ? "…'" : "'");
                if (name == "Records" && Service(reader) is { } service)
                    text.Append(" of ").Append(service);
            }

            if (count == 0)
                text.Append("none");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // not JSON, or a name that is not UTF-8
        {
            text.Append(count == 0 ? "it is no JSON" : ", …");
        }

        return text;
    }

    /// <summary>The service of the first record; null when the record names none. The reader is a copy, positioned at the name of the records.</summary>
    private static string? Service(Utf8JsonReader reader)
    {
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray || !reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var isService = reader.ValueTextEquals("eventSource"u8) || reader.ValueTextEquals("EventSource"u8);
            reader.Read();
            if (isService)
                return reader.TokenType == JsonTokenType.String && IsService(reader.ValueSpan) ? reader.GetString() : null;
            reader.Skip();
        }

        return null;
    }

    private static bool IsService(ReadOnlySpan<byte> name)
    {
        if (!name.StartsWith("aws:"u8) || name.Length > Longest)
            return false;
        foreach (var letter in name["aws:".Length..])
        {
            if (!char.IsAsciiLetterLower((char)letter) && !char.IsAsciiDigit((char)letter))
                return false;
        }

        return true;
    }
}
