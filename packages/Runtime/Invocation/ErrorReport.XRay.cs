using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Lambent;

/// <summary>Writes the X-Ray cause of an error.</summary>
internal static partial class ErrorReport
{
    // Lambda truncates a cause at 64 KiB, which makes it invalid JSON. Eight exceptions take at most 8 × 4.5 + 18 KiB; the paths and the directory take 9 KiB.
    private const int MaxCauseMessage = 4 * 1024;
    private const int MaxCauseType = 256;
    private const int MaxCauseStacks = 18 * 1024;
    private const int MaxCausePaths = 8 * 1024;
    private const int MaxCauseFrames = 50;

    /// <summary>
    /// <c>{"working_directory","exceptions":[{"type","message","stack":[{"path","line","label"}]}],"paths":[…]}</c> on one line, in ASCII characters only,
    /// because it is the value of an HTTP header. See https://docs.aws.amazon.com/xray/latest/devguide/xray-api-segmentdocuments.html#api-segmentdocuments-errors.
    /// </summary>
    public static byte[] WriteXRayCause(LambdaError error, bool stackTraces = true)
    {
        var buffer = new ArrayBufferWriter<byte>(1024);
        using var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Encoder = JavaScriptEncoder.Default });
        writer.WriteStartObject();
        writer.WriteString("working_directory"u8, Truncate(AppContext.BaseDirectory, MaxLine));
        writer.WriteStartArray("exceptions"u8);
        var chain = new List<Exception>();
        for (var exception = error.Exception; exception is not null && chain.Count < MaxCauses; exception = exception.InnerException)
            chain.Add(exception);
        var paths = new List<string>();
        for (var i = 0; i < chain.Count; i++)
        {
            writer.WriteStartObject();
            writer.WriteString("type"u8, Truncate(i == 0 ? error.ErrorType : LambdaError.ShortName(chain[i]), MaxCauseType));
            writer.WriteString("message"u8, Truncate(i == 0 ? error.ErrorMessage : SafeText.MessageOf(chain[i]), MaxCauseMessage));
            writer.WriteStartArray("stack"u8);
            foreach (var line in Frames(chain[i], stackTraces ? MaxCauseFrames : 0, MaxCauseStacks / chain.Count, """{"label":"","path":"","line":1234567890},""".Length))
                WriteFrame(writer, line, paths);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("paths"u8);
        var bytesLeft = MaxCausePaths;
        foreach (var path in paths)
        {
            bytesLeft -= JsonSize(path) + "\"\",".Length;
            if (bytesLeft < 0)
                break;
            writer.WriteStringValue(path);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>Writes a line of a stack trace, <c>at Label(arguments) in path:line 12</c>, as a frame.</summary>
    private static void WriteFrame(Utf8JsonWriter writer, string line, List<string> paths)
    {
        var label = line.StartsWith("at ", StringComparison.Ordinal) ? line[3..] : line;
        string? path = null;
        var number = 0;
        var pathStart = label.LastIndexOf(" in ", StringComparison.Ordinal);
        var colon = label.LastIndexOf(":line ", StringComparison.Ordinal);
        if (pathStart > 0 && colon > pathStart && int.TryParse(label.AsSpan(colon + 6), out number))
        {
            path = label[(pathStart + 4)..colon];
            label = label[..pathStart];
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
}
