using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>JSON as this server needs it: small objects out, and bytes checked or written anew.</summary>
internal static class Json
{
    public const string ContentType = "application/json";

    private static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly JsonWriterOptions Indented = Compact with { Indented = true };

    /// <summary>Answers with an object of strings.</summary>
    public static Task Send(HttpContext http, int status, params ReadOnlySpan<(string Name, string Value)> members) =>
        Send(http, status, ContentType, Object(members));

    /// <summary>An object of strings.</summary>
    public static ReadOnlyMemory<byte> Object(params ReadOnlySpan<(string Name, string Value)> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
        {
            writer.WriteStartObject();
            foreach (var (name, value) in members)
                writer.WriteString(name, value);
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>A text as a JSON string.</summary>
    public static ReadOnlyMemory<byte> Text(string text) => Write(writer => writer.WriteStringValue(text));

    /// <summary>What a writer is told to write.</summary>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Compact))
            write(writer);
        return buffer.WrittenMemory;
    }

    public static Task Send(HttpContext http, int status, string contentType, ReadOnlyMemory<byte> body)
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = contentType;
        http.Response.ContentLength = body.Length;
        return http.Response.Body.WriteAsync(body, http.RequestAborted).AsTask();
    }

    /// <summary>Answers with what a function returned; nothing is <c>null</c>, as in Lambda.</summary>
    public static Task SendResult(HttpContext http, int status, ReadOnlyMemory<byte> result) =>
        Send(http, status, ContentType, result.IsEmpty ? "null"u8.ToArray() : result);

    /// <summary>What keeps bytes from being one JSON value, in words; null when nothing does.</summary>
    public static string? Fault(ReadOnlySpan<byte> bytes)
    {
        var reader = new Utf8JsonReader(bytes, new JsonReaderOptions { MaxDepth = 1000 });
        try
        {
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException e)
        {
            // The parser counts from zero, and says so in words of its own at the end.
            var end = e.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
            return $"{(end < 0 ? e.Message : e.Message[..end])} (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1})";
        }
    }

    /// <summary>The same value without line ends or spaces between tokens, as a header needs it; null when it is not an object.</summary>
    public static byte[]? CompactObject(ReadOnlyMemory<byte> bytes) => Rewrite(bytes, Compact, without: null);

    /// <summary>The same object without one member; null when it is not an object.</summary>
    public static byte[]? Without(ReadOnlyMemory<byte> bytes, string member) => Rewrite(bytes, Compact, member);

    /// <summary>The same value laid out for reading; the bytes themselves when they are not JSON.</summary>
    public static ReadOnlyMemory<byte> Pretty(ReadOnlyMemory<byte> bytes)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, Indented))
                document.WriteTo(writer);
            return buffer.WrittenMemory;
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // half of a surrogate pair
        {
            return bytes;
        }
    }

    private static byte[]? Rewrite(ReadOnlyMemory<byte> bytes, JsonWriterOptions options, string? without)
    {
        try
        {
            using var document = JsonDocument.Parse(bytes);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return null;
            var buffer = new ArrayBufferWriter<byte>();
            using (var writer = new Utf8JsonWriter(buffer, options))
            {
                writer.WriteStartObject();
                foreach (var property in document.RootElement.EnumerateObject())
                {
                    if (property.Name != without)
                        property.WriteTo(writer);
                }

                writer.WriteEndObject();
            }

            return buffer.WrittenSpan.ToArray();
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException) // half of a surrogate pair
        {
            return null;
        }
    }
}
