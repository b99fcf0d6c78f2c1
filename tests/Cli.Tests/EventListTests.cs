using Lambent.Events;
using Lambent.Testing;
using Xunit;

namespace Lambent.Cli.Tests;

public sealed class EventListTests
{
    [Fact]
    public void Every_kind_is_listed_with_its_type_and_its_samples()
    {
        var result = Tool.Run("event", "list", "--output", "json");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(LambdaEvents.Kinds.Select(kind => kind.Key).Order(StringComparer.Ordinal), result.Lines.Select(line => line.GetProperty("kind").GetString()));
        var sqs = result.Lines.Single(line => line.GetProperty("kind").GetString() == "sqs");
        Assert.Equal("SqsEvent", sqs.GetProperty("type").GetString());
        Assert.Equal("received", sqs.GetProperty("direction").GetString());
        Assert.Contains("sqs/SqsEvent.fifo", sqs.GetProperty("samples").EnumerateArray().Select(sample => sample.GetString()));
    }

    [Fact]
    public void For_people_a_line_holds_the_kind_and_the_type() =>
        Assert.Contains(Tool.Run("event", "list").Output.Split('\n'), line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries) is ["sns", "SnsEvent"]);

    public static TheoryData<string> Kinds => [.. LambdaEvents.Kinds.Select(kind => kind.Key)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_kind_can_be_shown(string kind)
    {
        var result = Tool.Run("event", "show", kind);

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(EventSamples.Of(new(kind)).First().Json, result.Output);
    }

    [Fact]
    public void A_sample_can_be_shown_by_its_name() =>
        Assert.Equal(EventSamples.Named("sqs/SqsEvent.fifo").Json, Tool.Run("event", "show", "sqs/SqsEvent.fifo").Output);

    [Fact]
    public void A_kind_that_is_not_known_is_an_error_with_a_suggestion()
    {
        var result = Tool.Run("event", "show", "sq");

        Assert.Equal(1, result.ExitCode);
        Assert.Equal("There is no sample of 'sq'. 'lambent event list' names all kinds. Did you mean sqs?", result.Error.Split('\n')[0].TrimEnd().Split(", ")[0].TrimEnd('?') + "?");
    }
}
