using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

public sealed class DeadlineWarningTests
{
    private static readonly DateTimeOffset Start = new(2026, 11, 27, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData(249, "This invocation ended 249 ms before its deadline, which is less than the 250 ms of CancellationMargin. An invocation times out at its deadline: increase the timeout of the function, or do less in one invocation.")]
    [InlineData(-3, "This invocation ended 3 ms after its deadline. An invocation times out at its deadline: increase the timeout of the function, or do less in one invocation.")]
    public void An_invocation_that_ends_within_its_margin_of_the_deadline_is_logged_as_a_warning(int left, string expected)
    {
        var log = RunWith(left);

        Assert.Contains($"\t1\twarn\t{expected}", log, StringComparison.Ordinal);
    }

    [Fact]
    public void An_invocation_that_ends_before_its_margin_logs_nothing() => Assert.Equal("", RunWith(250));

    /// <summary>Runs a handler that advances the clock and ends a number of milliseconds before its deadline.</summary>
    private static string RunWith(int left)
    {
        var clock = new ManualTimeProvider(Start);
        var source = new MemorySource("1")
        {
            Context = _ => new LambdaContext { RequestId = "1", Deadline = Start.AddSeconds(3), TimeProvider = clock },
        };

        var log = FunctionRun.On(
            source,
            () => LambdaRuntime.Run<int>(_ => clock.Advance(TimeSpan.FromMilliseconds(3000 - left))),
            new LambdaRuntimeOptions { TimeProvider = clock });

        return log.Text;
    }
}
