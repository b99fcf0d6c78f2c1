using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Shouldly;

namespace Lambent.TestKit;

/// <summary>
/// Snapshots by Verify's conventions: <c>snapshots/Class.Method.variant.verified.json</c> beside the test; a difference leaves
/// <c>*.received.json</c> there and fails. The only place that knows which library does it: docs/decisions/0002-snapshots.md.
/// </summary>
public static class Snapshot
{
    /// <summary>Compares JSON, with members in ordinal order, so that only what it says counts.</summary>
    public static void MatchJson(string json, string? variant = null, [CallerFilePath] string file = "", [CallerMemberName] string member = "") =>
        Match(Normalize(json), variant, "json", file, member);

    /// <summary>Compares text as it is, but for line ends.</summary>
    public static void Match(
        string text, string? variant = null, string extension = "txt", [CallerFilePath] string file = "", [CallerMemberName] string member = "") =>
        text.ShouldMatchApproved(options => options
            .WithFileExtension(extension)
            .NoDiff()
            .SubFolder(Path.Combine(Path.GetDirectoryName(file)!, "snapshots"))
            .WithFilenameGenerator((_, _, kind, ending) =>
                $"{Path.GetFileNameWithoutExtension(file)}.{member}{(variant is null ? "" : "." + variant)}.{(kind == "approved" ? "verified" : kind)}.{ending}"));

    private static string Normalize(string json)
    {
        using var document = JsonDocument.Parse(json);
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
            Write(writer, document.RootElement);
        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter writer, JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            writer.WriteStartObject();
            foreach (var property in element.EnumerateObject().OrderBy(property => property.Name, StringComparer.Ordinal))
            {
                writer.WritePropertyName(property.Name);
                Write(writer, property.Value);
            }

            writer.WriteEndObject();
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            writer.WriteStartArray();
            foreach (var item in element.EnumerateArray())
                Write(writer, item);
            writer.WriteEndArray();
        }
        else
        {
            element.WriteTo(writer);
        }
    }
}
