using System.Globalization;

namespace Lambent;

/// <summary>Writes the items of a streamed response in a <see cref="StreamFormat"/>.</summary>
/// <param name="format">The format.</param>
/// <param name="json">The JSON format of an item; null when items are written as text.</param>
internal sealed class StreamItemWriter<T>(StreamFormat format, PayloadFormat<T>? json)
{
    public string ContentType => format switch
    {
        StreamFormat.Text => "text/plain; charset=utf-8",
        StreamFormat.ServerSentEvents => "text/event-stream",
        _ => "application/x-ndjson",
    };

    /// <summary>Whether items of type <typeparamref name="T"/> need a JSON contract.</summary>
    public static bool NeedsJson(StreamFormat format) => format switch
    {
        StreamFormat.Text => typeof(T) != typeof(string),
        StreamFormat.ServerSentEvents => typeof(T) != typeof(string) && typeof(T) != typeof(ServerSentEvent),
        StreamFormat.JsonLines => true,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "The value is not a member of StreamFormat."),
    };

    public void Write(LambdaResponseWriter writer, T item)
    {
        if (format == StreamFormat.ServerSentEvents)
        {
            WriteEvent(writer, item);
            return;
        }

        if (json is null)
            writer.Write((string?)(object?)item ?? "");
        else
            WriteJson(writer, "", item);
        if (format == StreamFormat.JsonLines)
            writer.Write("\n");
    }

    private void WriteEvent(LambdaResponseWriter writer, T item)
    {
        switch (item)
        {
            case ServerSentEvent e:
                if (e.EventType is not null)
                    WriteField(writer, "event", FirstLine(e.EventType));
                if (e.Id is not null)
                    WriteField(writer, "id", FirstLine(e.Id));
                if (e.Retry is { } retry)
                    WriteField(writer, "retry", ((long)retry.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
                WriteData(writer, e.Data ?? "");
                break;
            case string text:
                WriteData(writer, text);
                break;
            default:
                if (json is null)
                {
                    WriteData(writer, "");
                    break;
                }

                WriteJson(writer, "data: ", item);
                writer.Write("\n");
                break;
        }

        writer.Write("\n");
    }

    /// <summary>Serializes an item to a separate buffer, so that no part of an item that cannot be serialized is sent.</summary>
    private void WriteJson(LambdaResponseWriter writer, string prefix, T item)
    {
        var buffer = writer.ItemBuffer;
        buffer.Clear();
        json!.Write(buffer, item);
        writer.Write(prefix);
        foreach (var piece in buffer.Written)
        {
            piece.Span.CopyTo(writer.GetSpan(piece.Length));
            writer.Advance(piece.Length);
        }
    }

    /// <summary>Writes one field for each line. Why not <c>EnumerateLines</c>: it also splits at U+2028, which is not a line end in an event stream.</summary>
    private static void WriteData(LambdaResponseWriter writer, ReadOnlySpan<char> data)
    {
        int end;
        while ((end = data.IndexOfAny('\r', '\n')) >= 0)
        {
            WriteField(writer, "data", data[..end]);
            data = data[(data[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        }

        WriteField(writer, "data", data);
    }

    private static void WriteField(LambdaResponseWriter writer, string name, ReadOnlySpan<char> value)
    {
        writer.Write(name);
        writer.Write(": ");
        writer.Write(value);
        writer.Write("\n");
    }

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text.AsSpan(0, end);
    }
}
