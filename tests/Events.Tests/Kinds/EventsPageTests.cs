using System.Text.RegularExpressions;
using Lambent.TestKit;
using Xunit;

namespace Lambent.Events.Tests;

/// <summary><c>docs/events.md</c> says what there is, and nothing else.</summary>
public sealed partial class EventsPageTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.PathTo("docs", "events.md"));

    private static IReadOnlyList<Match> Rows { get; } = [.. Lines.Select(line => Row().Match(line)).Where(row => row.Success)];

    [Fact]
    public void Every_kind_has_a_row_with_its_type_and_its_samples()
    {
        var expected = LambdaEvents.Kinds.Select(kind => $"{kind.Key}: {TypeOf(kind)}: {string.Join(", ", SamplesOf(kind))}");

        Assert.Equal(expected.Order(StringComparer.Ordinal), Rows.Select(row => $"{row.Groups["kind"]}: {row.Groups["type"]}: {row.Groups["samples"].Value.Replace("`", "", StringComparison.Ordinal)}").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_row_says_what_the_trigger_is() => Assert.All(Rows, row => Assert.True(row.Groups["trigger"].Length >= 5, row.Value));

    [Fact]
    public void Every_line_of_a_table_is_a_row() =>
        Assert.Equal(Rows.Count, Lines.Count(line => line.StartsWith("| `", StringComparison.Ordinal)));

    private static string TypeOf(LambdaEventKind kind)
    {
        var type = LambdaEvents.TypeOf(kind)!;
        return (type.Detail ?? type.JsonTypeInfo).Type.Name;
    }

    private static IEnumerable<string> SamplesOf(LambdaEventKind kind) =>
        Fixture.Kinds.Where(file => file.Value == kind.Key).Select(file => file.Key[..^".json".Length]).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"^\| `(?<kind>[^`]+)` \| `(?<type>[^`]+)` \| (?<trigger>.+) \| (?<samples>.*) \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
