using System.Globalization;
using System.Text.Json;

namespace Lambent.Events;

/// <summary>Reads what members hold. The generated methods call these.</summary>
internal static class JsonRead
{
    public static readonly JsonElement NullElement = JsonElement.Parse("null"u8);

    public static bool IsNull(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null;

    /// <summary>Text; null for null.</summary>
    public static string? Text(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Null ? reader.GetString() : Tolerated(ref reader) ? LenientString.Read(ref reader) : throw JsonFault.Expected(nameof(String));

    /// <summary>Text of a member that is never null; whether it was empty is remembered.</summary>
    public static string? Text(ref Utf8JsonReader reader, LambdaPayload owner, int member) => Remember(Text(ref reader), owner, member);

    /// <summary>The body of a message or a request, which test events often hold as the object that it should be the text of.</summary>
    public static string? Body(ref Utf8JsonReader reader) =>
        reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null) && IsTolerant(ref reader) ? LenientString.ReadJson(ref reader) : Text(ref reader);

    /// <inheritdoc cref="Body(ref Utf8JsonReader)"/>
    public static string? Body(ref Utf8JsonReader reader, LambdaPayload owner, int member) => Remember(Body(ref reader), owner, member);

    public static T OpenEnum<T>(ref Utf8JsonReader reader)
        where T : struct, IOpenEnum<T> =>
        reader.TokenType == JsonTokenType.String ? T.Create(reader.GetString()!) : throw JsonFault.Expected(typeof(T).Name);

    public static bool Boolean(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.True or JsonTokenType.False ? reader.TokenType == JsonTokenType.True : throw JsonFault.Expected(nameof(Boolean));

    public static int Int32(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var number) ? number : throw JsonFault.Expected(nameof(Int32));

    public static long Int64(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : throw JsonFault.Expected(nameof(Int64));

    public static double Double(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out var number) ? number : throw JsonFault.Expected(nameof(Double));

    /// <summary>A whole number that may stand in quotes.</summary>
    public static int QuotedInt32(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
            return Int32(ref reader);
        return int.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : throw JsonFault.Expected(nameof(Int32));
    }

    /// <summary>
    /// A status code. One that stands in quotes is kept among the members without a property as well, whose writing puts it back as long as it is not changed.
    /// </summary>
    public static int? Status(ref Utf8JsonReader reader, LambdaPayload owner)
    {
        if (reader.TokenType != JsonTokenType.String)
            return IsNull(ref reader) ? null : Int32(ref reader);
        var text = reader.GetString()!;
        if (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var status) || status is < 100 or >= 1000 || text.Length != 3)
            throw JsonFault.Expected(nameof(Int32));
        (owner.ExtensionData ??= new Dictionary<string, JsonElement>())[JsonWrite.StatusCode] = JsonElement.ParseValue(ref reader);
        return status;
    }

    /// <summary>A list; null for null.</summary>
    public static IReadOnlyList<T>? List<T>(ref Utf8JsonReader reader, ReadJson<T> read)
    {
        if (IsNull(ref reader))
            return null;
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonFault.Expected(null);
        var items = new List<T>();
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                items.Add(read(ref reader));
        }
        catch (Exception e) when (JsonFault.IsAt(e, $"[{items.Count}]"))
        {
            throw; // the filter catches nothing
        }

        return items;
    }

    /// <summary>A map; null for null.</summary>
    public static IReadOnlyDictionary<string, T>? Map<T>(ref Utf8JsonReader reader, ReadJson<T> read)
    {
        if (IsNull(ref reader))
            return null;
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(null);
        var items = new Dictionary<string, T>();
        var place = "";
        try
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var key = reader.GetString()!;
                place = JsonFault.MapKey;
                reader.Read();
                items[key] = read(ref reader);
                place = "";
            }
        }
        catch (Exception e) when (JsonFault.IsAt(e, place))
        {
            throw; // the filter catches nothing
        }

        return items;
    }

    private static string? Remember(string? text, LambdaPayload owner, int member)
    {
        if (text is "")
            owner.RememberEmptyText(member);
        return text;
    }

    private static bool Tolerated(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False && IsTolerant(ref reader);

    private static bool IsTolerant(ref Utf8JsonReader reader) => reader.CurrentState.Options.MaxDepth == PayloadContract.TolerantDepth;
}
