using System.Text;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>Says what an unknown event is: the names of its outermost members, never a value.</summary>
internal static class MemberNames
{
    private const int Most = 10;
    private const int Longest = 40;

    public static void Append(StringBuilder text, ReadOnlySpan<byte> payload)
    {
        var reader = new Utf8JsonReader(payload, new JsonReaderOptions { MaxDepth = 1000 });
        var count = 0;
        try
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.StartObject)
            {
                text.Append("its kind is unknown, and it is no JSON object");
                return;
            }

            text.Append("its kind is unknown; its members are ");
            for (; reader.Read() && reader.TokenType == JsonTokenType.PropertyName; count++, reader.Skip())
            {
                if (count == Most)
                {
                    text.Append(", …");
                    return;
                }

                var name = reader.GetString()!;
                text.Append(count == 0 ? "'" : ", '").Append(name, 0, Math.Min(name.Length, Longest)).Append(name.Length > Longest ? "…'" : "'");
            }

            if (count == 0)
                text.Append("none");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // no JSON, or a name that is no UTF-8
        {
            text.Append(count == 0 ? "its kind is unknown, and it is no JSON" : ", …");
        }
    }
}
