using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

public sealed class FixtureTests
{
    public static TheoryData<string> Files => [.. Fixture.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_fixture_is_written_as_it_was_read(string file) => Fixture.PayloadOf(file).AssertRoundTrip(Fixture.Text(file));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_fixture_is_written_as_its_snapshot_shows(string file)
    {
        var payload = Fixture.PayloadOf(file);

        Snapshot.MatchJson(payload.Write(payload.Read(Fixture.Text(file))), Path.GetFileNameWithoutExtension(file));
    }

    [Fact]
    public void Every_root_type_has_fixtures()
    {
        var counts = Fixture.All.CountBy(file => Fixture.PayloadOf(file).Name).ToDictionary();

        Assert.All(Payload.All.Keys, name => Assert.True(counts.GetValueOrDefault(name) >= 4, name));
    }

    [Fact]
    public void Every_fixture_names_the_page_it_was_written_from()
    {
        var sources = File.ReadAllText(Repository.PathTo("fixtures", "events", "SOURCES.md"));

        Assert.All(Fixture.All, file => Assert.Contains($"`{file}`", sources, StringComparison.Ordinal));
    }
}
