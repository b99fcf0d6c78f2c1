using System.Buffers;
using System.Text.Json;

namespace Lambent;

/// <summary>Writes an error in both formats that Lambda accepts: the error report for the caller, and the cause for X-Ray.</summary>
internal static partial class ErrorReport
{
    private const int MaxCauses = 8; // a limit, because inner exceptions can form a cycle

    // Lambda rejects an error report over 1 MiB. The limits are in bytes of JSON: an error and 8 causes take about 9 × (64 + 1 + 32) KiB.
    private const int MaxMessage = 64 * 1024;
    private const int MaxType = 1024;
    private const int MaxStack = 32 * 1024;
    private const int MaxLine = 1024;
    private const int MaxFrames = 200;

    /// <summary>Writes the error report <c>{"errorMessage","errorType","stackTrace":[…],"cause":{…}}</c>.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="error">The error.</param>
    /// <param name="stackTraces">Whether to write stack traces; otherwise their arrays are empty.</param>
    public static void WriteBody(Utf8JsonWriter writer, LambdaError error, bool stackTraces = true)
    {
        writer.WriteStartObject();
        WriteBody(writer, error.ErrorType, error.ErrorMessage, error.Exception, MaxCauses, stackTraces ? MaxFrames : 0);
        writer.WriteEndObject();
        writer.Flush();
    }

    /// <summary>The error report, with shortened messages and stack traces if needed to fit into a limit of 2 KB or more. It always contains type and message.</summary>
    public static ReadOnlyMemory<byte> WriteShortened(LambdaError error, int limit, bool stackTraces = true)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        foreach (var (message, frames, causes) in (ReadOnlySpan<(int, int, int)>)[(MaxMessage, MaxFrames, MaxCauses), (1000, 10, 1), (500, 3, 0), (200, 0, 0)])
        {
            buffer.ResetWrittenCount();
            using var writer = new Utf8JsonWriter(buffer, PayloadBuffer.WriterOptions);
            writer.WriteStartObject();
            WriteBody(writer, Truncate(error.ErrorType, 120), Truncate(error.ErrorMessage, message), frames == 0 ? null : error.Exception, causes, stackTraces ? frames : 0);
            writer.WriteEndObject();
            writer.Flush();
            if (buffer.WrittenCount <= limit)
                break;
        }

        return buffer.WrittenMemory;
    }

    private static void WriteBody(Utf8JsonWriter writer, string type, string message, Exception? exception, int causesLeft, int frames)
    {
        writer.WriteString("errorMessage"u8, Truncate(message, MaxMessage));
        writer.WriteString("errorType"u8, Truncate(type, MaxType));
        writer.WriteStartArray("stackTrace"u8);
        if (exception is not null)
        {
            foreach (var line in Frames(exception, frames, MaxStack, "\"\",".Length))
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

    /// <summary>The first lines of a stack trace, limited in number and in bytes of JSON. Each line counts with the bytes that are written around it.</summary>
    private static IEnumerable<string> Frames(Exception exception, int maxFrames, int maxBytes, int overhead)
    {
        // Why not the class StackTrace: the text is the same under Native AOT and needs no reflection.
        var trace = SafeText.StackTraceOf(exception);
        for (var start = 0; trace is not null && start < trace.Length && maxFrames > 0; maxFrames--)
        {
            var end = trace.IndexOf('\n', start);
            end = end < 0 ? trace.Length : end;
            var line = trace.AsSpan(start, end - start).Trim();
            start = end + 1;
            if (line.IsEmpty)
                continue;
            var frame = Truncate(line.ToString(), MaxLine);
            maxBytes -= JsonSize(frame) + overhead;
            if (maxBytes < 0)
                yield break;
            yield return frame;
        }
    }

    /// <summary>Truncates a text to a number of bytes of JSON, and adds a mark. It does not split surrogate pairs.</summary>
    private static string Truncate(string text, int maxBytes)
    {
        const string Mark = "… (cut)";
        if (FittingLength(text, maxBytes) == text.Length)
            return text;
        var length = FittingLength(text, maxBytes - JsonSize(Mark));
        if (length > 0 && char.IsHighSurrogate(text[length - 1]))
            length--;
        return string.Concat(text.AsSpan(0, length), Mark);
    }

    private static int FittingLength(string text, int maxBytes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            maxBytes -= JsonSize(text[i]);
            if (maxBytes < 0)
                return i;
        }

        return text.Length;
    }

    private static int JsonSize(string text)
    {
        var size = 0;
        foreach (var c in text)
            size += JsonSize(c);
        return size;
    }

    /// <summary>The maximum number of bytes of a character in a JSON string with any encoder. An escape sequence such as <c>\u0001</c> has 6 bytes.</summary>
    private static int JsonSize(char c) => c is >= ' ' and <= '~' and not ('"' or '\\' or '<' or '>' or '&' or '\'' or '+' or '`') ? 1 : 6;
}
