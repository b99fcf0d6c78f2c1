using Lambent.TestKit;

namespace Lambent.Packaging.Tests;

/// <summary>What <c>eng/pack</c> writes. It is packed again only when a source file is newer.</summary>
internal static class PackedPackages
{
    /// <summary>The folder of the packages, a package source.</summary>
    public static string Folder { get; } = Repository.PathTo("artifacts", "packages");

    /// <summary>The <c>.nupkg</c> files by package id.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> PackAsync(CancellationToken cancellationToken)
    {
        if (!IsFresh())
        {
            using var gate = await PublishedExample.LockAsync(cancellationToken); // packing and publishing build the same projects
            await Command.RunAsync(Repository.Root, Repository.PathTo("eng", "pack"));
        }

        return Files().ToDictionary(file => IdOf(Path.GetFileNameWithoutExtension(file)), StringComparer.Ordinal);
    }

    private static bool IsFresh()
    {
        var sources = Directory.EnumerateFiles(Repository.PathTo("packages"), "*", SearchOption.AllDirectories)
            .Append(Repository.PathTo("Directory.Build.props")).Append(Repository.PathTo("Directory.Packages.props")).Append(Repository.PathTo("eng", "pack"));
        return Files().Any() && Files().Min(File.GetLastWriteTimeUtc) >= sources.Max(File.GetLastWriteTimeUtc);
    }

    private static IEnumerable<string> Files() => Directory.Exists(Folder) ? Directory.EnumerateFiles(Folder, "*.nupkg") : [];

    /// <summary>The part of the name before the version, which begins with the first digit after a dot.</summary>
    private static string IdOf(string name)
    {
        for (var at = name.IndexOf('.', StringComparison.Ordinal); ; at = name.IndexOf('.', at + 1))
        {
            if (char.IsAsciiDigit(name[at + 1]))
                return name[..at];
        }
    }
}
