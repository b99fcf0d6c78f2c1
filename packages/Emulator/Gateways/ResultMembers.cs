using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lambent.Emulator;

/// <summary>The members of a result that are not headers.</summary>
internal static class ResultMembers
{
    /// <summary>The status code, from 200 to 599; null when the result has none.</summary>
    /// <param name="root">The result.</param>
    /// <param name="takesText">Whether the status may be a number in quotes.</param>
    public static int? Status(JsonElement root, bool takesText)
    {
        if (!root.TryGetProperty("statusCode", out var element))
            return null;
        var isNumber = element.ValueKind == JsonValueKind.String && takesText
            ? int.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            : TryGetNumber(element, out status);
        return isNumber && status is >= 200 and <= 599
            ? status
            : throw new ResultFault("'statusCode' is not a whole number from 200 to 599.");
    }

    /// <summary>The reason phrase of <c>statusDescription</c>, such as <c>404 Not Found</c>; null when there is none.</summary>
    public static string? Reason(JsonElement root)
    {
        if (!root.TryGetProperty("statusDescription", out var element) || element.ValueKind != JsonValueKind.String)
            return null;
        var text = element.GetString()!;
        var words = text.Length > 3 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 ? text[3..].Trim() : text;
        return words.Length > 0 && words.All(c => c is >= ' ' and <= '~') ? words : null;
    }

    /// <summary>The bytes of the body.</summary>
    /// <param name="root">The result.</param>
    /// <param name="decodes">Whether the gateway decodes base64. Otherwise the client receives the base64 text.</param>
    public static ReadOnlyMemory<byte> Body(JsonElement root, bool decodes = true)
    {
        if (!root.TryGetProperty("body", out var body) || body.ValueKind == JsonValueKind.Null)
            return default;
        if (body.ValueKind != JsonValueKind.String)
            throw new ResultFault("'body' is not a string. Serialize it into one.");
        if (!IsBase64(root) || !decodes)
            return Encoding.UTF8.GetBytes(body.GetString()!);
        return body.TryGetBytesFromBase64(out var bytes) ? bytes : throw new ResultFault("'isBase64Encoded' is true, but 'body' is not base64.");
    }

    private static bool IsBase64(JsonElement root)
    {
        if (!root.TryGetProperty("isBase64Encoded", out var element) || element.ValueKind is JsonValueKind.Null or JsonValueKind.False)
            return false;
        return element.ValueKind == JsonValueKind.True ? true : throw new ResultFault("'isBase64Encoded' is neither true nor false.");
    }

    private static bool TryGetNumber(JsonElement element, out int number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out number);
    }
}

/// <summary>Why a gateway cannot use a result. The message contains names of members and headers, never values.</summary>
internal sealed class ResultFault(string message) : Exception(message);
