using Lambent.TestKit;
using Xunit;

namespace Lambent.Packages.Tests;

/// <summary>
/// All that users can see of a package, to be read in a review. A change that is meant: look at <c>*.received.txt</c> beside the snapshot and
/// rename it to <c>*.verified.txt</c>.
/// </summary>
public sealed class PublicApiTests
{
    public static TheoryData<string> Packages => [.. Package.All.Select(package => package.Name)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void The_public_API_is_what_it_was(string package) => Snapshot.Match(
        ApiPrinter.Print(Package.Named(package).Assembly), file: Repository.PathTo("tests", "Packages.Tests", "PublicApi"), member: package);
}
