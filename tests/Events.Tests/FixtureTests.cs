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
    public void A_fixture_is_parsed_to(string file) =>
        TestKit.Snapshot.MatchJson(Fixture.PayloadOf(file).Snapshot(Fixture.Text(file)), Path.GetFileNameWithoutExtension(file));

    [Fact]
    public void Every_kind_has_a_fixture() => Assert.Empty(LambdaEvents.Kinds.Select(kind => kind.Key).Except(Fixture.Kinds.Values));

    [Fact]
    public void Every_fixture_names_its_kind_and_the_page_it_was_written_from() => Assert.Equal(Fixture.All, Fixture.Kinds.Keys.Order(StringComparer.Ordinal));
}
