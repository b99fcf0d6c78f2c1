using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Lambent.TestKit;

namespace Lambent.Events.Tests;

/// <summary>Files below <c>fixtures/events</c>, named <c>service/Type.what.json</c>, and their kinds as SOURCES.md tells them.</summary>
internal static partial class Fixture
{
    private static string Folder => Repository.PathTo("fixtures", "events");

    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static IReadOnlyDictionary<string, string> Kinds { get; } =
        Row().Matches(File.ReadAllText(Path.Combine(Folder, "SOURCES.md"))).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value, StringComparer.Ordinal);

    public static Payload PayloadOf(string file) => Payload.Of(Kinds[file]);

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public static T Read<T>(string file, JsonTypeInfo<T> contract) => JsonSerializer.Deserialize(Text(file), contract)!;

    [GeneratedRegex(@"^\| `([^`]+\.json)` \| `([^`]+)` \| <https://[^>]+> \|$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
