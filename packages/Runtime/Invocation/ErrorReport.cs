using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent;

/// <summary>Writes a failure in the two forms that Lambda takes: the body that the caller sees, and the cause that X-Ray shows.</summary>
internal static class ErrorReport
{
    private const int MaxCauses = 8; // a chain that refers to itself must end
    private const int MaxMessage = 64 * 1024; // an error body over 1 MiB is refused (PROTOCOL §1.6), with 8 causes this stays below
    private const int MaxFrames = 200;

    /// <summary><c>{"errorMessage","errorType","stackTrace":[…],"cause":{…}}</c></summary>
    public static void WriteBody(Utf8JsonWriter writer, LambdaError error)
    {
        writer.WriteStartObject();
        WriteBody(writer, error.ErrorType, error.ErrorMessage, error.Exception, MaxCauses);
        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>The body with as much of message and stack trace as a limit of 2 KB or more leaves; type and message are always there.</summary>
    public static ReadOnlyMemory<byte> Shortest(LambdaError error, int limit)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        foreach (var (message, frames, causes) in (ReadOnlySpan<(int, int, int)>)[(MaxMessage, MaxFrames, MaxCauses), (1000, 10, 1), (500, 3, 0), (200, 0, 0)])
        {
            buffer.ResetWrittenCount();
            using var writer = new Utf8JsonWriter(buffer, PayloadBuffer.WriterOptions);
            writer.WriteStartObject();
            WriteBody(writer, Limit(error.ErrorType, 120), Limit(error.ErrorMessage, message), frames == 0 ? null : error.Exception, causes, frames);
            writer.WriteEndObject();
            writer.Flush();
            if (buffer.WrittenCount <= limit)
                break;
        }

        return buffer.WrittenMemory;
    }

    /// <summary>
    /// <c>{"working_directory","exceptions":[{"type","message","stack":[{"path","line","label"}]}],"paths":[…]}</c>, pure ASCII on one line;
    /// see https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html#api-segmentdocuments-errors.
    /// </summary>
    public static byte[] WriteXRayCause(LambdaError error)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });
        writer.WriteStartObject();
        writer.WriteString("working_directory"u8, AppContext.BaseDirectory);
        writer.WriteStartArray("exceptions"u8);
        var paths = new List<string>();
        var depth = 0;
        for (var exception = error.Exception; exception is not null && depth < MaxCauses; exception = exception.InnerException, depth++)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, depth == 0 ? error.ErrorType : LambdaError.ShortName(exception));
            writer.WriteString("message"u8, Limit(depth == 0 ? error.ErrorMessage : SafeText.MessageOf(exception), 4 * 1024));
            writer.WriteStartArray("stack"u8);
            foreach (var line in Frames(exception, 50))
                WriteFrame(writer, line, paths);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("paths"u8);
        foreach (var path in paths)
            writer.WriteStringValue(path);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteBody(Utf8JsonWriter writer, string type, string message, Exception? exception, int causesLeft, int frames = MaxFrames)
    {
        writer.WriteString("errorMessage"u8, Limit(message, MaxMessage));
        writer.WriteString("errorType"u8, type);
        writer.WriteStartArray("stackTrace"u8);
        if (exception is not null)
        {
            foreach (var line in Frames(exception, frames))
                writer.WriteStringValue(line);
        }

        writer.WriteEndArray();
        if (exception is AggregateException { InnerExceptions.Count: > 1 } aggregate && causesLeft > 0)
        {
            writer.WriteStartArray("causes"u8);
            for (var i = 0; i < Math.Min(aggregate.InnerExceptions.Count, causesLeft); i++)
            {
                writer.WriteStartObject();
                WriteCause(writer, aggregate.InnerExceptions[i], 0, frames);
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
        }
        else if (exception?.InnerException is { } cause && causesLeft > 0)
        {
            writer.WriteStartObject("cause"u8);
            WriteCause(writer, cause, causesLeft - 1, frames);
            writer.WriteEndObject();
        }
    }

    private static void WriteCause(Utf8JsonWriter writer, Exception cause, int causesLeft, int frames) =>
        WriteBody(writer, (cause as LambdaException)?.ErrorType ?? LambdaError.ShortName(cause), SafeText.MessageOf(cause), cause, causesLeft, frames);

    private static IEnumerable<string> Frames(Exception exception, int most)
    {
        // The text rather than StackTrace: it is the same under Native AOT, and needs no reflection.
        var trace = SafeText.StackTraceOf(exception);
        for (var start = 0; trace is not null && start < trace.Length && most > 0; most--)
        {
            var end = trace.IndexOf('\n', start);
            end = end < 0 ? trace.Length : end;
            var line = trace.AsSpan(start, end - start).Trim();
            start = end + 1;
            if (line.IsEmpty)
                continue;
            yield return Limit(line.ToString(), 1024);
        }
    }

    /// <summary><c>at Label(arguments) in path:line 12</c>.</summary>
    private static void WriteFrame(Utf8JsonWriter writer, string line, List<string> paths)
    {
        var label = line.StartsWith("at ", StringComparison.Ordinal) ? line[3..] : line;
        string? path = null;
        var number = 0;
        var at = label.LastIndexOf(" in ", StringComparison.Ordinal);
        var colon = label.LastIndexOf(":line ", StringComparison.Ordinal);
        if (at > 0 && colon > at && int.TryParse(label.AsSpan(colon + 6), out number))
        {
            path = label[(at + 4)..colon];
            label = label[..at];
            if (!paths.Contains(path))
                paths.Add(path);
        }

        writer.WriteStartObject();
        writer.WriteString("label"u8, label);
        if (path is not null)
        {
            writer.WriteString("path"u8, path);
            writer.WriteNumber("line"u8, number);
        }

        writer.WriteEndObject();
    }

    private static string Limit(string text, int most) => text.Length <= most ? text : string.Concat(text.AsSpan(0, most), "… (cut)");
}
