using System.Text;

namespace Lambent.Emulator;

/// <summary>
/// Reads the lines of a process. Memory is bounded: a line that is longer than an event of CloudWatch Logs is split, as Lambda does it.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch_limits_cwl.html.
/// </summary>
internal static class LineReader
{
    private const int MaxLine = (256 * 1024) - 26; // characters; the limit is in bytes, so a line of other letters than ASCII may be longer than an event

    /// <summary>Calls <paramref name="add"/> with each line until the stream ends or is closed.</summary>
    public static async Task ReadAsync(StreamReader reader, Action<string> add)
    {
        var buffer = new char[4096];
        var line = new StringBuilder();
        var endsWithReturn = false; // so a line feed that follows ends no second line
        try
        {
            int count;
            while ((count = await reader.ReadAsync(buffer).ConfigureAwait(false)) > 0)
            {
                for (var rest = buffer.AsMemory(0, count); !rest.IsEmpty;)
                {
                    var end = rest.Span.IndexOfAny('\r', '\n');
                    Append(line, end < 0 ? rest : rest[..end], add);
                    if (end < 0)
                        break;
                    var isSecond = endsWithReturn && end == 0 && line.Length == 0 && rest.Span[0] == '\n';
                    endsWithReturn = rest.Span[end] == '\r';
                    rest = rest[(end + 1)..];
                    if (isSecond)
                        continue;
                    add(line.ToString());
                    line.Clear();
                }

                if (line.Length > 0)
                    endsWithReturn = false;
            }
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException) // closed while another process held it open
        {
        }

        if (line.Length > 0)
            add(line.ToString());
    }

    private static void Append(StringBuilder line, ReadOnlyMemory<char> text, Action<string> add)
    {
        while (line.Length + text.Length > MaxLine)
        {
            var fits = MaxLine - line.Length;
            add(line.Append(text[..fits]).ToString());
            line.Clear();
            text = text[fits..];
        }

        line.Append(text);
    }
}
