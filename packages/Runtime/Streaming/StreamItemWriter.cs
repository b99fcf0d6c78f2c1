using System.Globalization;

namespace Lambent;

/// <summary>Writes the items of a streamed response in one of the formats of <see cref="StreamFormat"/>.</summary>
/// <param name="format">The format.</param>
/// <param name="json">How an item is written as JSON; null when its text is enough.</param>
internal sealed class StreamItemWriter<T>(StreamFormat format, PayloadFormat<T>? json)
{
    public string ContentType => format switch
    {
        StreamFormat.Text => "text/plain; charset=utf-8",
        StreamFormat.ServerSentEvents => "text/event-stream",
        _ => "application/x-ndjson",
    };

    /// <summary>Whether items of the type need a JSON contract.</summary>
    public static bool NeedsJson(StreamFormat format) => format switch
    {
        StreamFormat.Text => typeof(T) != typeof(string),
        StreamFormat.ServerSentEvents => typeof(T) != typeof(string) && typeof(T) != typeof(ServerSentEvent),
        StreamFormat.JsonLines => true,
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "There is no such format."),
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

    /// <summary>By way of a buffer of its own, so that nothing is sent of an item that cannot be written.</summary>
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

    /// <summary>A field for each line. Lines end as clients end them: to <c>EnumerateLines</c> U+2028 would be an end too.</summary>
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
