using System.IO.Compression;
using System.Xml.Linq;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Packaging.Tests;

/// <summary>
/// The packages of this repository as <c>eng/pack</c> has packed them, and <c>Shop/</c>, a user's solution that has installed them and is built in Debug.
/// </summary>
public sealed class PackedShop : IAsyncLifetime
{
    /// <summary>The name of the collection of tests that share one shop: packing takes a minute.</summary>
    public const string Collection = "Packed shop";

    private readonly string _root = Directory.CreateTempSubdirectory("lambent-shop-").FullName;

    /// <summary>The version of all packages.</summary>
    public string Version { get; private set; } = "";

    /// <summary>The <c>.nupkg</c> files by package id.</summary>
    public IReadOnlyDictionary<string, string> Packages { get; private set; } = new Dictionary<string, string>();

    public string PathTo(params string[] parts) => Path.Combine([_root, "shop", .. parts]);

    /// <summary>An empty folder beside the shop, which sees the packages and nothing of the shop's settings.</summary>
    public string CreateFolder(string name) => Directory.CreateDirectory(Path.Combine(_root, name)).FullName;

    public Task<string> DotNetAsync(params string[] arguments) => Command.RunAsync(PathTo(), "dotnet", arguments);

    public Task<(int Code, string Output)> TryDotNetAsync(params string[] arguments) => Command.TryAsync(PathTo(), "dotnet", arguments);

    public async ValueTask InitializeAsync()
    {
        Packages = await PackedPackages.PackAsync(TestContext.Current.CancellationToken);
        Version = Path.GetFileNameWithoutExtension(Packages["Lambent.Runtime"])["Lambent.Runtime.".Length..];
        Copy(Repository.PathTo("tests", "Packaging.Tests", "Shop"), PathTo());
        new XDocument(new XElement("Project",
            new XElement("PropertyGroup", new XElement("LambentVersion", Version), new XElement("XunitVersion", VersionOf("xunit.v3"))),
            new XElement("ItemGroup", Packages.Where(package => IsLibrary(package.Value)).Select(package => new XElement("LambentLibrary", new XAttribute("Include", package.Key))))))
            .Save(PathTo("Packed.props"));
        new XDocument(new XElement("configuration", new XElement("packageSources", new XElement("add", new XAttribute("key", "packed"), new XAttribute("value", PackedPackages.Folder)))))
            .Save(Path.Combine(_root, "nuget.config"));
        File.Copy(Repository.PathTo("global.json"), Path.Combine(_root, "global.json"));
        await DotNetAsync("build", "--nologo");
    }

    public ValueTask DisposeAsync()
    {
        Directory.Delete(_root, recursive: true);
        return default;
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
