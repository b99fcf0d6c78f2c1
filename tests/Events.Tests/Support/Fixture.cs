using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Lambent.TestKit;

namespace Lambent.Events.Tests;

/// <summary>Files below <c>fixtures/events</c>, named <c>service/Type.what.json</c>.</summary>
internal static class Fixture
{
    private static string Folder => Repository.PathTo("fixtures", "events");

    public static IEnumerable<string> All =>
        Directory.EnumerateFiles(Folder, "*.json", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    public static Payload PayloadOf(string file) => Payload.All[Path.GetFileName(file).Split('.')[0]];

    public static string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    public static T Read<T>(string file, JsonTypeInfo<T> contract) => JsonSerializer.Deserialize(Text(file), contract)!;
}
