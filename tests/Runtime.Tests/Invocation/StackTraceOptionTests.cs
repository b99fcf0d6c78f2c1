using Lambent.TestKit;
using Xunit;

namespace Lambent.Tests.Invocation;

/// <summary>Callers receive error reports. <see cref="LambdaRuntimeOptions.IncludeStackTraces"/> removes stack traces from them.</summary>
public sealed class StackTraceOptionTests
{
    private static CancellationToken Test => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reports_contain_stack_traces_only_with_the_option_and_the_log_always_contains_them(bool include)
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
    public async Task The_trailers_of_a_stream_contain_stack_traces_only_with_the_option(bool include)
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
