using System.Reflection;
using System.Xml.Linq;
using Lambent.TestKit;

namespace Lambent.Packages.Tests;

/// <summary>A package of this repository, as its project says.</summary>
internal sealed class Package
{
    private readonly XElement _project;

    private Package(string path)
    {
        Name = Path.GetFileNameWithoutExtension(path);
        Folder = Path.GetDirectoryName(path)!;
        _project = XElement.Load(path);
    }

    /// <summary>All that are packed, in ordinal order.</summary>
    public static IReadOnlyList<Package> All { get; } = [.. Directory
        .EnumerateFiles(Repository.PathTo("packages"), "*.csproj", SearchOption.AllDirectories)
        .Select(path => new Package(path))
        .Where(package => package._project.Descendants("IsPackable").All(element => element.Value != "false"))
        .OrderBy(package => package.Name, StringComparer.Ordinal)];

    public string Name { get; }

    public string Folder { get; }

    public Assembly Assembly => Assembly.Load(new AssemblyName(Name));

    /// <summary>The projects that a user of the package gets with it.</summary>
    public IEnumerable<string> Projects => Shipped("ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')));

    /// <summary>The paths of all projects that it names, shipped or not.</summary>
    public IEnumerable<string> ProjectPaths => _project.Descendants("ProjectReference")
        .Select(reference => Path.GetFullPath(Path.Combine(Folder, reference.Attribute("Include")!.Value.Replace('\\', '/'))));

    /// <summary>The packages of others that a user gets with it.</summary>
    public IEnumerable<string> Dependencies => Shipped("PackageReference");

    /// <summary>The shared frameworks that it needs beside .NET's own.</summary>
    public IEnumerable<string> Frameworks => Shipped("FrameworkReference");

    public static Package Named(string name) => All.Single(package => package.Name == name);

    public override string ToString() => Name;

    private IEnumerable<string> Shipped(string kind) => _project.Descendants(kind)
        .Where(reference => reference.Attribute("PrivateAssets")?.Value != "all" && reference.Attribute("ReferenceOutputAssembly")?.Value != "false")
        .Select(reference => reference.Attribute("Include")?.Value)
        .OfType<string>();
}
