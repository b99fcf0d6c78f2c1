using Xunit;

namespace Lambent.Emulator.Tests;

public sealed class JournalTests
{
    [Fact]
    public void Readers_get_the_records_that_are_kept_and_those_to_come_in_order()
    {
        var journal = new Journal();
        Append(journal, "1");
        var position = journal.Position;
        Append(journal, "2");
        var read = new List<string?>();

        using (journal.Read(record => read.Add(record.Text), position))
            Append(journal, "3");

        Append(journal, "4");
        Assert.Equal(["2", "3"], read);
        Assert.Equal(["2", "3", "4"], journal.Records(position).Select(record => record.Text));
    }

    [Fact]
    public void The_oldest_records_are_dropped_over_2_000()
    {
        var journal = new Journal();
        for (var i = 0; i < 2_500; i++)
            Append(journal, $"{i}");

        var kept = journal.Records(0);

        Assert.Equal((2_000, "500", "2499"), (kept.Length, kept[0].Text, kept[^1].Text));
        Assert.Equal(2_500, journal.Position);
        Assert.Equal("2400", journal.Records(2_400)[0].Text);
    }

    [Fact]
    public void The_oldest_records_are_dropped_over_2_MB()
    {
        var journal = new Journal();
        for (var i = 0; i < 10; i++)
            Append(journal, new string('x', 300_000)); // 600,000 bytes each

        Assert.Equal(3, journal.Records(0).Length);
    }

    private static void Append(Journal journal, string text) =>
        journal.Append(new(DateTimeOffset.UnixEpoch, "function", default) { EnvironmentId = "function-1", Text = text });
}
