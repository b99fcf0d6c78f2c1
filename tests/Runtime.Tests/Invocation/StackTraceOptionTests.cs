using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Callers can see error reports: <see cref="LambdaRuntimeOptions.IncludeStackTraces"/> keeps stack traces out of them.</summary>
public sealed class StackTraceOptionTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Stack_traces_are_part_of_reports_only_when_the_options_say_so_and_of_the_log_always(bool include)
    {
        await using var runtime = LiveRuntime.Start(
            builder => builder.Map<int, int>(_ => throw new InvalidOperationException("outer", new FormatException("inner"))),
            Test,
            options: new LambdaRuntimeOptions { IncludeStackTraces = include });

        var report = await runtime.InvokeAsync("1");

        Assert.Contains("\"errorMessage\":\"outer\"", report, StringComparison.Ordinal);
        Assert.Contains("\"errorMessage\":\"inner\"", report, StringComparison.Ordinal);
        Assert.Equal(include, report.Contains(nameof(StackTraceOptionTests), StringComparison.Ordinal));
        Assert.Contains(nameof(StackTraceOptionTests), runtime.Log.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_trailers_of_a_stream_follow_the_options_too(bool include)
    {
        await using var runtime = LiveRuntime.Start(
            builder => builder.MapStreaming<int>(async (_, response) =>
            {
                await response.WriteAsync("begun");
                throw new InvalidOperationException("outer");
            }),
            Test,
            options: new LambdaRuntimeOptions { IncludeStackTraces = include });

        var report = await runtime.InvokeAsync("1");

        const string Name = "Lambda-Runtime-Function-Error-Body: ";
        var start = report.IndexOf(Name, StringComparison.Ordinal) + Name.Length;
        var body = System.Text.Encoding.UTF8.GetString(Convert.FromBase64String(report[start..report.IndexOf('\r', start)]));
        Assert.Contains("\"errorMessage\":\"outer\"", body, StringComparison.Ordinal);
        Assert.Equal(include, body.Contains(nameof(StackTraceOptionTests), StringComparison.Ordinal));
    }
}
