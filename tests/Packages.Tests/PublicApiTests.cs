using Lambent.TestKit;
using Xunit;

namespace Lambent.Packages.Tests;

/// <summary>
/// The public API of every package is recorded. An analyzer compares it with PublicAPI.Shipped.txt and PublicAPI.Unshipped.txt while the package
/// is built; it runs only in projects that have the files.
/// </summary>
public sealed class PublicApiTests
{
    private const string Events = "Lambent.Events";

    public static TheoryData<string> Packages => [.. Package.All.Select(package => package.Name).Where(name => name != Events)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void A_package_records_its_public_API_for_the_analyzer(string package)
    {
        var folder = Package.Named(package).Folder;

        Assert.All(["PublicAPI.Shipped.txt", "PublicAPI.Unshipped.txt"], file => Assert.True(
            File.Exists(Path.Combine(folder, file)), $"'{package}' has no '{file}'. Create it with the line '#nullable enable'."));
    }

    /// <summary>An intended change: compare <c>*.received.txt</c> with the snapshot and rename it to <c>*.verified.txt</c>.</summary>
    [Fact]
    public void The_public_API_of_Events_matches_its_snapshot() => Snapshot.Match(
        ApiPrinter.Print(Package.Named(Events).Assembly), file: Repository.PathTo("tests", "Packages.Tests", "PublicApi"), member: Events);
}
