using System.Text;
using System.Text.Json;
using Lambent.Events;

namespace Lambent.Cli.Payloads;

/// <summary>Identifies a file, parses it, writes it back and compares the two.</summary>
/// <param name="kind">The kind to take the files for; null finds it out.</param>
/// <param name="target">Where what was written back goes; null for nowhere.</param>
internal sealed class PayloadCheck(string? kind, DirectoryInfo? target)
{
    public PayloadReport Run(string file)
    {
        byte[] json;
        try
        {
            json = File.ReadAllBytes(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Failed(file, null, null, $"The file cannot be read: {e.Message}");
        }

        ReadOnlySpan<byte> utf8 = json;
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        var found = kind is null ? LambdaEvents.Identify(utf8) : new LambdaEventKind(kind);
        if (!found.IsKnown)
            return Failed(file, null, null, NotJson(utf8) ?? "It is no payload of AWS's that is known here. Give its kind with --kind if it is one.");
        if (LambdaEvents.TypeOf(found) is not { } type)
            return Failed(file, found.Key, null, $"No type reads payloads of the kind '{found}'.");

        try
        {
            var payload = TypedPayload.Read(utf8, type);
            var written = payload.Write();
            Save(file, written);
            var lost = JsonDifference.Between(utf8, written, strict: type.Direction != LambdaEventDirection.Received);
            return new(file, found.Key, type.Type.Name, Parsed: true, Lossless: lost.Count == 0, lost, payload.PathsWithoutProperty(), null);
        }
        catch (JsonException e)
        {
            return Failed(file, found.Key, type.Type.Name, e.Message);
        }
    }

    private static PayloadReport Failed(string file, string? kind, string? type, string error) =>
        new(file, kind, type, Parsed: false, Lossless: false, [], [], error);

    private static string? NotJson(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = 1000 });
            while (reader.Read())
            {
            }

            return null;
        }
        catch (JsonException e)
        {
            return $"It is not JSON (line {e.LineNumber + 1}, byte {e.BytePositionInLine + 1}).";
        }
    }

    private void Save(string file, byte[] written)
    {
        if (target is null)
            return;
        target.Create();
        File.WriteAllBytes(Path.Combine(target.FullName, file.Replace('\\', '/').Replace("/", "__", StringComparison.Ordinal)), written);
    }
}
