using System.Text.Unicode;
using Microsoft.AspNetCore.Http;

namespace Lambent.Http;

/// <summary>Decides whether a body is written to JSON as text, or as base64 so that no byte changes.</summary>
internal static class BodyText
{
    /// <summary>A body is text when its content type is a text type, it is not compressed, and it is valid UTF-8.</summary>
    public static bool IsText(IHeaderDictionary headers, ReadOnlySpan<byte> body) =>
        !IsEncoded(headers.ContentEncoding.ToString()) && IsTextType(headers.ContentType.ToString()) && Utf8.IsValid(body);

    /// <summary>Whether bodies of a content type can be text. A body without a content type can be text.</summary>
    public static bool IsTextType(ReadOnlySpan<char> contentType)
    {
        var end = contentType.IndexOf(';');
        var type = (end < 0 ? contentType : contentType[..end]).Trim();
        return type.IsEmpty
            || type.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+json", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
            || type.EndsWith("+yaml", StringComparison.OrdinalIgnoreCase)
            || IsOneOf(type, "application/json", "application/javascript", "application/xml", "application/yaml", "application/x-yaml")
            || IsOneOf(type, "application/x-www-form-urlencoded", "application/ecmascript", "application/graphql", "application/x-ndjson", "application/jsonl");
    }

    private static bool IsOneOf(ReadOnlySpan<char> type, params ReadOnlySpan<string> types)
    {
        foreach (var one in types)
        {
            if (type.Equals(one, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsEncoded(ReadOnlySpan<char> contentEncoding) => !contentEncoding.IsEmpty && !contentEncoding.Equals("identity", StringComparison.OrdinalIgnoreCase);
}
