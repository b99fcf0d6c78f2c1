using System.Buffers;
using System.Globalization;
using System.Text;

namespace Lambent.Http;

/// <summary>Percent-encoding of paths, with the rules of Kestrel.</summary>
internal static class UrlText
{
    private const string Hex = "0123456789ABCDEF";

    /// <summary>
    /// Decodes the percent-encoding of a path once: UTF-8 sequences become characters. <c>%2F</c>, which would become a separator, <c>%00</c> and bytes that
    /// are not UTF-8 stay encoded.
    /// </summary>
    public static string DecodePath(string path)
    {
        if (!path.Contains('%', StringComparison.Ordinal))
            return path;
        var text = new StringBuilder(path.Length);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < path.Length;)
        {
            if (Byte(path, i) is not { } first)
            {
                text.Append(path[i++]);
                continue;
            }

            if (first is (byte)'/' or 0)
            {
                text.Append(path, i, 3);
                i += 3;
                continue;
            }

            bytes[0] = first;
            var count = 1;
            while (count < 4 && Byte(path, i + (3 * count)) is { } next and >= 0x80 && first >= 0xC0)
                bytes[count++] = next;
            if (Rune.DecodeFromUtf8(bytes[..count], out var rune, out var consumed) == OperationStatus.Done)
                text.Append(rune.ToString());
            else
                text.Append(path, i, 3 * (consumed = 1));
            i += 3 * consumed;
        }

        return text.ToString();
    }

    /// <summary>Encodes a decoded path as a client may have written it: characters that a URL cannot contain are encoded; <c>%XX</c> stays.</summary>
    public static string EncodePath(string path)
    {
        if (path.AsSpan().IndexOfAnyExcept(Plain) < 0)
            return path;
        var text = new StringBuilder(path.Length + 16);
        Span<byte> bytes = stackalloc byte[4];
        for (var i = 0; i < path.Length;)
        {
            if (Plain.Contains(path[i]) || Byte(path, i) is not null)
            {
                text.Append(path[i++]);
                continue;
            }

            Rune.DecodeFromUtf16(path.AsSpan(i), out var rune, out var consumed);
            i += consumed;
            foreach (var value in bytes[..rune.EncodeToUtf8(bytes)])
                text.Append('%').Append(Hex[value >> 4]).Append(Hex[value & 15]);
        }

        return text.ToString();
    }

    /// <summary>The characters that a path may contain without encoding.</summary>
    private static SearchValues<char> Plain { get; } =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/");

    /// <summary>The byte of <c>%XX</c> at a position; null when there is none.</summary>
    private static byte? Byte(string text, int at)
    {
        var isEncoded = at + 2 < text.Length && text[at] == '%';
        return isEncoded && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
