using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Lambent.Events.Tests;

/// <summary>Makes payloads out of fixtures that no fixture has: with members of other types, and with bytes that are not JSON. A seed makes the same one always.</summary>
internal static partial class BrokenPayload
{
    public const string Secret = "s3cret"; // what an error must not show

    // A JsonNode cannot hold a member twice.
    private static readonly string[] Files = [.. Fixture.All.Where(file => !file.Contains(".repeats.", StringComparison.Ordinal))];

    private static readonly string[] HalfPairs = [@"\uD800", @"\uDC00x", @"\uD83D\u0041"];

    private static readonly string[] OtherRoots =
        ["[]", "1", "\"s3cret\"", "null", "", " ", "{}", "true", "[null]", "{", "[{}]", "\uFEFF{}", "{\"Records\":[null]}", "{\"records\":null}", "{\"s3cret\":1}"];

    /// <summary>JSON whose members are absent, null, of another type, repeated, in another order, or have escapes in their names.</summary>
    public static (string Kind, byte[] Json) Mutated(int seed)
    {
        var random = new Random(seed);
        var file = Files[random.Next(Files.Length)];
        var node = JsonNode.Parse(Fixture.Text(file))!;
        for (var mutations = random.Next(1, 4); mutations > 0; mutations--)
            Mutate(node, random);
        var text = node.ToJsonString();
        if (random.Next(8) == 0)
            text = Repeat(text, random);
        if (random.Next(8) == 0)
            text = EscapeAName(text, random);
        if (random.Next(6) == 0)
            text = "\n  " + text.Replace(",\"", ",\n \"", StringComparison.Ordinal);
        return (Fixture.Kinds[file], Encoding.UTF8.GetBytes(text));
    }

    /// <summary>Truncated, with other bytes, half a surrogate pair, too deep, with something behind it, or of another root.</summary>
    public static (string Kind, byte[] Json) Malformed(int seed)
    {
        var random = new Random(seed);
        var file = Files[random.Next(Files.Length)];
        var text = Fixture.Text(file);
        var json = Encoding.UTF8.GetBytes(text);
        var quotes = Enumerable.Range(0, text.Length).Where(index => text[index] == '"').ToList();
        var quote = quotes.Count == 0 ? 0 : quotes[random.Next(quotes.Count)];
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        json = (seed % 8) switch
        {
            0 or 1 => json[..random.Next(json.Length)],
            2 => [.. json.Select((one, index) => index == seed % json.Length ? (byte)random.Next(256) : one)],
            3 => Encoding.UTF8.GetBytes(text.Insert(quote + 1, HalfPairs[random.Next(HalfPairs.Length)])),
            4 => Encoding.UTF8.GetBytes(text.Insert(colon + 1, new string('[', random.Next(500, 1100)))),
            5 => [.. json, .. " s3cret"u8],
            6 => Encoding.UTF8.GetBytes(OtherRoots[random.Next(OtherRoots.Length)]),
            _ => Encoding.UTF8.GetBytes(text.Replace(":", random.Next(2) == 0 ? ":[" : ":{\"s3cret\":", StringComparison.Ordinal)),
        };
        return (Fixture.Kinds[file], json);
    }

    private static void Mutate(JsonNode node, Random random)
    {
        while (true)
        {
            switch (node)
            {
                case JsonObject { Count: > 0 } members:
                    var (name, value) = members.ElementAt(random.Next(members.Count));
                    if (value is JsonObject or JsonArray && random.Next(4) != 0)
                    {
                        node = value;
                        continue;
                    }

                    MutateMember(members, name, value, random);
                    return;
                case JsonArray { Count: > 0 } items:
                    var index = random.Next(items.Count);
                    if (items[index] is JsonObject or JsonArray && random.Next(4) != 0)
                    {
                        node = items[index]!;
                        continue;
                    }

                    items[index] = Any(random);
                    if (random.Next(3) == 0)
                        items.Add((JsonNode?)null);
                    return;
                default:
                    return;
            }
        }
    }

    private static void MutateMember(JsonObject members, string name, JsonNode? value, Random random)
    {
        switch (random.Next(8))
        {
            case 0:
                members.Remove(name);
                break;
            case 1:
                members[name] = null;
                break;
            case 2:
                members[$"{Secret}{random.Next(5)}"] = Any(random);
                break;
            case 3:
                members.Remove(name);
                members[name] = value;
                break;
            case 4:
                members.Remove(name);
                members[name.ToUpperInvariant()] = value;
                break;
            default:
                members[name] = Any(random);
                break;
        }
    }

    private static JsonNode? Any(Random random) => random.Next(12) switch
    {
        0 => random.Next(),
        1 => random.NextDouble(),
        2 => Secret,
        3 => "",
        4 => true,
        5 => new JsonObject(),
        6 => new JsonArray(),
        7 => new JsonArray(Secret, null),
        8 => new JsonObject { [Secret] = Secret, ["n"] = null },
        9 => long.MaxValue,
        10 => "200",
        _ => null,
    };

    private static string Repeat(string text, Random random)
    {
        if (SimpleMember().Matches(text) is not { Count: > 0 } found)
            return text;
        var member = found[random.Next(found.Count)];
        var repeated = random.Next(3) == 0 ? member.Value[..member.Value.IndexOf(':', StringComparison.Ordinal)] + ":null" : member.Value;
        return random.Next(2) == 0 ? text.Insert(member.Index, repeated + ",") : text.Insert(member.Index + member.Length, "," + repeated);
    }

    private static string EscapeAName(string text, Random random)
    {
        if (SimpleName().Matches(text) is not { Count: > 0 } found)
            return text;
        var letter = found[random.Next(found.Count)].Index + 1;
        return text.Remove(letter, 1).Insert(letter, $@"\u{(int)text[letter]:X4}");
    }

    [GeneratedRegex("\"[A-Za-z]+\":(\"[^\"]*\"|[0-9]+|true|null)(?=[,}])", RegexOptions.CultureInvariant)]
    private static partial Regex SimpleMember();

    [GeneratedRegex("\"[A-Za-z]+\":", RegexOptions.CultureInvariant)]
    private static partial Regex SimpleName();
}
