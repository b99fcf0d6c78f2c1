using System.Text;

namespace Lambent.Http;

/// <summary>Caches the strings of header names, because a source sends the same header names with every event.</summary>
internal static class EventHeaderNames
{
    private const int Slots = 256;
    private const int Longest = 40; // longer names are rare

    private static readonly Entry?[] Known = new Entry?[Slots];

    /// <summary>The cached name of a member.</summary>
    public static string Of(in JsonWalk member)
    {
        var utf8 = member.EscapedName;
        if (utf8.Length is 0 or > Longest || utf8.Contains((byte)'\\'))
            return member.Name;
        var slot = ((utf8.Length * 31) + (utf8[0] * 7) + (utf8[^1] * 3) + utf8[utf8.Length / 2]) & (Slots - 1);
        if (Known[slot] is { } known && utf8.SequenceEqual(known.Utf8))
            return known.Name;
        var name = Encoding.UTF8.GetString(utf8);
        Known[slot] = new Entry(utf8.ToArray(), name); // one reference assignment, so that concurrent invocations are safe
        return name;
    }

    private sealed record Entry(byte[] Utf8, string Name);
}
