using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>The members of a result that are not headers.</summary>
internal static class AnswerParts
{
    /// <summary>The status; a whole number that an answer can have.</summary>
    public static int Status(JsonElement root, HttpRules rules)
    {
        if (!root.TryGetProperty("statusCode", out var element))
            throw new AnswerFault($"The result has no 'statusCode', as {rules.Name} needs it.");
        var isText = element.ValueKind == JsonValueKind.String && rules.Gateway.TakesStatusText;
        var isNumber = isText
            ? int.TryParse(element.GetString(), NumberStyles.None, CultureInfo.InvariantCulture, out var status)
            : element.TryGetNumber(out status);
        return isNumber && status is >= 200 and <= 599
            ? status
            : throw new AnswerFault("'statusCode' is not a whole number from 200 to 599.");
    }

    /// <summary>The words of <c>statusDescription</c>, <c>404 Not Found</c>; null when there are none.</summary>
    public static string? Reason(JsonElement root)
    {
        if (!root.TryGetProperty("statusDescription", out var element) || element.ValueKind != JsonValueKind.String)
            return null;
        var text = element.GetString()!;
        var words = text.Length > 3 && text.AsSpan(0, 3).IndexOfAnyExceptInRange('0', '9') < 0 ? text[3..].Trim() : text;
        return words.Length > 0 && words.All(c => c is >= ' ' and <= '~') ? words : null;
    }

    /// <summary>The body's bytes.</summary>
    public static ReadOnlyMemory<byte> Body(JsonElement root, GatewayCall call, HttpAnswer answer)
    {
        if (!root.TryGetProperty("body", out var body) || body.ValueKind == JsonValueKind.Null)
            return default;
        if (body.ValueKind != JsonValueKind.String)
            throw new AnswerFault("'body' is not a string. Serialize it into one.");
        if (!IsBase64(root))
            return Encoding.UTF8.GetBytes(body.GetString()!);
        if (call.Rules.Source == LambdaHttpSource.RestApi && !Decodes(call, answer))
            return Encoding.UTF8.GetBytes(body.GetString()!); // as text, as the API does: the client gets base64
        return body.TryGetBytesFromBase64(out var bytes) ? bytes : throw new AnswerFault("'isBase64Encoded' is true, but 'body' is not base64.");
    }

    private static bool IsBase64(JsonElement root)
    {
        if (!root.TryGetProperty("isBase64Encoded", out var element) || element.ValueKind is JsonValueKind.Null or JsonValueKind.False)
            return false;
        return element.ValueKind == JsonValueKind.True ? true : throw new AnswerFault("'isBase64Encoded' is neither true nor false.");
    }

    /// <summary>A REST API looks at the first type that the client accepts, and at the answer's own.</summary>
    private static bool Decodes(GatewayCall call, HttpAnswer answer)
    {
        var accepted = GatewayBody.MediaType(call.Request.Value("Accept")?.Split(',')[0]);
        var type = GatewayBody.MediaType(answer.Headers.Find(header => header.Key.Equals("Content-Type", StringComparison.OrdinalIgnoreCase)).Value);
        return call.Options.BinaryMediaTypes.Any(binary => GatewayBody.Matches(binary, accepted) || GatewayBody.Matches(binary, type));
    }

    private static bool TryGetNumber(this JsonElement element, out int number)
    {
        number = 0;
        return element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out number);
    }
}
