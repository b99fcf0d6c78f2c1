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

    public void Write(LambdaResponseWriter to, T item)
    {
        if (format == StreamFormat.ServerSentEvents)
        {
            WriteEvent(to, item);
            return;
        }

        if (json is null)
            to.Write((string?)(object?)item ?? "");
        else
            WriteJson(to, "", item);
        if (format == StreamFormat.JsonLines)
            to.Write("\n");
    }

    private void WriteEvent(LambdaResponseWriter to, T item)
    {
        switch (item)
        {
            case ServerSentEvent e:
                if (e.EventType is not null)
                    WriteField(to, "event", FirstLine(e.EventType));
                if (e.Id is not null)
                    WriteField(to, "id", FirstLine(e.Id));
                if (e.Retry is { } retry)
                    WriteField(to, "retry", ((long)retry.TotalMilliseconds).ToString(CultureInfo.InvariantCulture));
                WriteData(to, e.Data ?? "");
                break;
            case string text:
                WriteData(to, text);
                break;
            default:
                if (json is null)
                {
                    WriteData(to, "");
                    break;
                }

                WriteJson(to, "data: ", item);
                to.Write("\n");
                break;
        }

        to.Write("\n");
    }

    /// <summary>Serializes an item to a separate buffer, so that no part of an item that cannot be serialized is sent.</summary>
    private void WriteJson(LambdaResponseWriter to, string before, T item)
    {
        var buffer = to.ItemBuffer;
        buffer.Clear();
        json!.Write(buffer, item);
        to.Write(before);
        foreach (var piece in buffer.Written)
        {
            piece.Span.CopyTo(to.GetSpan(piece.Length));
            to.Advance(piece.Length);
        }
    }

    /// <summary>Writes one field for each line. Why not <c>EnumerateLines</c>: it also splits at U+2028, which is not a line end in an event stream.</summary>
    private static void WriteData(LambdaResponseWriter to, ReadOnlySpan<char> data)
    {
        int end;
        while ((end = data.IndexOfAny('\r', '\n')) >= 0)
        {
            WriteField(to, "data", data[..end]);
            data = data[(data[end..].StartsWith("\r\n") ? end + 2 : end + 1)..];
        }

        WriteField(to, "data", data);
    }

    private static void WriteField(LambdaResponseWriter to, string name, ReadOnlySpan<char> value)
    {
        to.Write(name);
        to.Write(": ");
        to.Write(value);
        to.Write("\n");
    }

    private static ReadOnlySpan<char> FirstLine(string text)
    {
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        return end < 0 ? text : text.AsSpan(0, end);
    }
}
