using System.IO.Compression;

namespace Lambent.Http.App.Tests;

/// <summary>An answer, with every header line as it came.</summary>
/// <param name="Status">The status.</param>
/// <param name="Headers">One line each.</param>
/// <param name="Body">The body, without its framing.</param>
internal sealed record WireAnswer(int Status, IReadOnlyList<KeyValuePair<string, string>> Headers, byte[] Body)
{
    public string[] Values(string name) => [.. Headers.Where(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(header => header.Value)];

    /// <summary>All values of a header as one; null when there is none.</summary>
    public string? Header(string name) => Values(name) is { Length: > 0 } values ? string.Join(", ", values) : null;

    /// <summary>The body as the application wrote it. Compressed bytes depend on how the writes fell together in time, so two answers cannot be compared by them.</summary>
    public byte[] DecompressedBody()
    {
        using var body = new MemoryStream(Body);
        using Stream? decompressing = Body.Length == 0 ? null : Header("Content-Encoding") switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            "deflate" => new ZLibStream(body, CompressionMode.Decompress),
            _ => null,
        };
        if (decompressing is null)
            return Body;
        using var decompressed = new MemoryStream();
        decompressing.CopyTo(decompressed);
        return decompressed.ToArray();
    }

    public WireAnswer With(string name, string value) => this with { Headers = [.. Without(name).Headers, new(name, value)] };

    public WireAnswer Without(string name) => this with { Headers = [.. Headers.Where(header => !header.Key.Equals(name, StringComparison.OrdinalIgnoreCase))] };
}
