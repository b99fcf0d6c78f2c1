using System.IO.Compression;
using System.Xml.Linq;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Packaging.Tests;

/// <summary>
/// The packages of this repository, and <c>Shop/</c>, a user's solution that has installed them and is built in Debug. Each run packs a version of its own:
/// the folder of installed packages is shared with everything on the machine, and is left as it was.
/// </summary>
public sealed class PackedShop : IAsyncLifetime
{
    /// <summary>The name of the collection of tests that share one shop: packing takes minutes.</summary>
    public const string Collection = "Packed shop";

    private readonly string _root = Directory.CreateTempSubdirectory("lambent-shop-").FullName;

    public string Version { get; } = $"0.0.0-test.{DateTime.UtcNow.Ticks}";

    /// <summary>The <c>.nupkg</c> files by package id.</summary>
    public IReadOnlyDictionary<string, string> Packages { get; private set; } = new Dictionary<string, string>();

    public string PathTo(params string[] parts) => Path.Combine([_root, "shop", .. parts]);

    /// <summary>An empty folder beside the shop, which sees the packages and nothing of the shop's settings.</summary>
    public string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    public Task<string> DotNetAsync(params string[] arguments) => Command.RunAsync(PathTo(), "dotnet", arguments);

    public Task<(int Code, string Output)> TryDotNetAsync(params string[] arguments) => Command.TryAsync(PathTo(), "dotnet", arguments);

    public async ValueTask InitializeAsync()
    {
        await PackAsync();
        Copy(Repository.PathTo("tests", "Packaging.Tests", "Shop"), PathTo());
        new XDocument(new XElement("Project",
            new XElement("PropertyGroup", new XElement("LambentVersion", Version), new XElement("XunitVersion", VersionOf("xunit.v3"))),
            new XElement("ItemGroup", Packages.Where(package => IsLibrary(package.Value)).Select(package => new XElement("LambentLibrary", new XAttribute("Include", package.Key))))))
            .Save(PathTo("Packed.props"));
        new XDocument(new XElement("configuration", new XElement("packageSources", new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", Path.Combine(_root, "feed"))))))
            .Save(Path.Combine(_root, "nuget.config"));
        File.Copy(Repository.PathTo("global.json"), Path.Combine(_root, "global.json"));
        await DotNetAsync("build", "--nologo");
    }

    public async ValueTask DisposeAsync()
    {
        var folder = (await Command.RunAsync(_root, "dotnet", "nuget", "locals", "global-packages", "--list")).Split("global-packages:")[1].Trim();
        foreach (var installed in Packages.Keys.Select(id => Path.Combine(folder, id.ToLowerInvariant(), Version)).Where(Directory.Exists))
            Directory.Delete(installed, recursive: true);
        Directory.Delete(_root, recursive: true);
    }

    /// <summary>Everything below <c>packages/</c> that is packable, built apart from what other tests build at the same time.</summary>
    private async Task PackAsync()
    {
        var projects = Directory.EnumerateFiles(Repository.PathTo("packages"), "*.csproj", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        var solution = Path.Combine(_root, "Packages.slnx");
        new XDocument(new XElement("Solution", projects.Select(project => new XElement("Project", new XAttribute("Path", project))))).Save(solution);
        await Command.RunAsync(Repository.Root, "dotnet", "pack", solution, "--nologo", "-o", Path.Combine(_root, "feed"), $"-p:Version={Version}", $"-p:ArtifactsPath={Path.Combine(_root, "artifacts")}");
        Packages = Directory.EnumerateFiles(Path.Combine(_root, "feed"), "*.nupkg").ToDictionary(file => Path.GetFileName(file)[..^$".{Version}.nupkg".Length], StringComparer.Ordinal);
    }

    private static bool IsLibrary(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return archive.Entries.Any(entry => entry.FullName.StartsWith("lib/", StringComparison.Ordinal) || entry.FullName.StartsWith("buildTransitive/", StringComparison.Ordinal));
    }

    private static string VersionOf(string package) => XDocument.Load(Repository.PathTo("Directory.Packages.props")).Descendants("PackageVersion")
        .Single(element => (string?)element.Attribute("Include") == package).Attribute("Version")!.Value;

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}

/// <summary>The tests of the packed packages.</summary>
[CollectionDefinition(PackedShop.Collection)]
public sealed class PackedShopTests : ICollectionFixture<PackedShop>;
