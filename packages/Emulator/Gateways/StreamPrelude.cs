using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>
/// What a function says of an HTTP answer before it streams the body: a JSON object, then eight zero bytes. See
/// https://docs.aws.amazon.com/apigateway/latest/developerguide/response-transfer-mode-lambda.html.
/// </summary>
internal static class StreamPrelude
{
    public const string ContentType = "application/vnd.awslambda.http-integration-response";

    /// <summary>The zero bytes must end within these.</summary>
    public const int MaxLength = 16 * 1024;

    /// <summary>What parts it from the body.</summary>
    public static ReadOnlySpan<byte> End => [0, 0, 0, 0, 0, 0, 0, 0];

    /// <summary>Whether the content type of a streamed response announces a prelude.</summary>
    public static bool IsAnnounced(string contentType) =>
        contentType.AsSpan().TrimStart().StartsWith(ContentType, StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads up to and with the zero bytes; null when the body ends, or is too long, without them.</summary>
    public static async Task<(ReadOnlyMemory<byte> Json, ReadOnlyMemory<byte> Body)?> ReadAsync(Stream body, CancellationToken cancellationToken)
    {
        var buffer = new byte[MaxLength];
        var length = 0;
        while (length < buffer.Length)
        {
            var read = await body.ReadAsync(buffer.AsMemory(length), cancellationToken).ConfigureAwait(false);
            if (read == 0)
                return null;
            length += read;
            var at = buffer.AsSpan(0, length).IndexOf(End);
            if (at >= 0)
                return (buffer.AsMemory(0, at), buffer.AsMemory(at + End.Length, length - at - End.Length));
        }

        return null;
    }

    /// <summary>Gives an HTTP answer its status, headers and cookies; what is wrong with the prelude in words, or null.</summary>
    public static string? Apply(ReadOnlyMemory<byte> json, HttpResponse response)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var prelude = document.RootElement;
            response.StatusCode = prelude.TryGetProperty("statusCode", out var status) ? status.GetInt32() : StatusCodes.Status200OK;
            if (response.StatusCode is < 200 or > 599)
                return $"'statusCode' is {response.StatusCode}, which is not from 200 to 599";
            foreach (var header in Members(prelude, "headers"))
                Set(response, header.Name, header.Value.ToString());
            foreach (var header in Members(prelude, "multiValueHeaders")) // these win
                Set(response, header.Name, [.. header.Value.EnumerateArray().Select(value => value.ToString())]);
            if (prelude.TryGetProperty("cookies", out var cookies) && cookies.ValueKind != JsonValueKind.Null)
                response.Headers.SetCookie = new([.. response.Headers.SetCookie, .. cookies.EnumerateArray().Select(cookie => cookie.GetString())]);
            return null;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or FormatException) // not JSON, not of that kind, or no header text
        {
            return "it is not an object of 'statusCode', 'headers', 'multiValueHeaders' and 'cookies' as Lambda reads it";
        }
    }

    private static JsonElement.ObjectEnumerator Members(JsonElement prelude, string name) =>
        prelude.TryGetProperty(name, out var map) && map.ValueKind != JsonValueKind.Null ? map.EnumerateObject() : default;

    private static void Set(HttpResponse response, string name, params string?[] values)
    {
        // The server frames the body itself.
        if (!name.Equals("Content-Length", StringComparison.OrdinalIgnoreCase) && !name.Equals("Transfer-Encoding", StringComparison.OrdinalIgnoreCase))
            response.Headers[name] = new(values);
    }
}
