using System.Text.Json;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Lambent.Tests.Logging;

/// <summary>
/// CloudWatch reads metrics from a log event that is one JSON object with <c>_aws</c>. The caller of a function must not be able to create such a log event.
/// https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/CloudWatch_Embedded_Metric_Format_Specification.html
/// </summary>
public sealed class EmbeddedMetricsTests
{
    private static readonly string Metrics = "{\"_aws\":{\"Timestamp\":1,\"CloudWatchMetrics\":[{\"Namespace\":\"n\",\"Dimensions\":[[]],\"Metrics\":[{\"Name\":\"Orders\"}]}]},\"Orders\":3}";

    public static TheoryData<LambdaLogFormat> Formats => [LambdaLogFormat.Text, LambdaLogFormat.Json];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_metrics_message_without_arguments_is_written_unchanged(LambdaLogFormat format) =>
        Assert.Equal(Metrics + "\n", Log(format, logger => logger.LogInformation(Metrics)));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_metrics_text_in_an_argument_is_an_ordinary_record(LambdaLogFormat format)
    {
        AssertOrdinary(format, logger => logger.LogInformation("{Body}", Metrics));
        AssertOrdinary(format, logger => logger.LogInformation("{Start}{Body}", "", Metrics));
        AssertOrdinary(format, logger => logger.LogInformation("{Body}{End}", Metrics[..^1], "}"));
        AssertOrdinary(format, logger => logger.LogInformation(new EventId(1), "{Body}", Metrics));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_state_without_a_message_template_is_an_ordinary_record(LambdaLogFormat format)
    {
        AssertOrdinary(format, logger => logger.Log(LogLevel.Information, default, Metrics, null, static (state, _) => state));
        AssertOrdinary(format, logger => logger.Log(
            LogLevel.Information, default, new List<KeyValuePair<string, object?>> { new("{OriginalFormat}", "other") }, null, static (_, _) => Metrics));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_metrics_message_with_an_exception_is_an_ordinary_record_with_the_exception(LambdaLogFormat format) =>
        Assert.Contains("FormatException", Log(format, logger => logger.LogError(new FormatException("no"), Metrics)), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Formats))]
    public void An_exception_with_a_metrics_text_as_its_message_is_an_ordinary_record(LambdaLogFormat format)
    {
        var (_, _, log) = FunctionRun.On(
            ["1"], () => LambdaRuntime.Run<int, int>(_ => throw new FormatException(Metrics)), new LambdaRuntimeOptions { LogFormat = format });

        AssertOrdinary(format, Assert.Single(log.Writes));
    }

    [Fact]
    public void A_scope_with_names_from_a_caller_adds_no_metrics_to_the_record()
    {
        using var metrics = JsonDocument.Parse(Metrics);
        var members = metrics.RootElement.EnumerateObject().ToDictionary(member => member.Name, member => (object?)member.Value);

        using var line = JsonDocument.Parse(Log(LambdaLogFormat.Json, logger =>
        {
            using (logger.BeginScope(members))
                logger.LogInformation("x");
        }));

        Assert.False(line.RootElement.TryGetProperty("_aws", out _));
        Assert.Equal(1, line.RootElement.GetProperty("_aws_").GetProperty("Timestamp").GetInt32());
        Assert.Equal(3, line.RootElement.GetProperty("Orders").GetInt32());
    }

    private static void AssertOrdinary(LambdaLogFormat format, Action<ILogger> write) => AssertOrdinary(format, Log(format, write));

    private static void AssertOrdinary(LambdaLogFormat format, string line)
    {
        if (format == LambdaLogFormat.Text)
        {
            Assert.Matches("^[0-9T:.-]+Z\t1\t(info|fail)\t", line);
            return;
        }

        using var json = JsonDocument.Parse(line);
        Assert.Equal("1", json.RootElement.GetProperty("requestId").GetString());
        Assert.False(json.RootElement.TryGetProperty("_aws", out _));
    }

    private static string Log(LambdaLogFormat format, Action<ILogger> write) =>
        Assert.Single(FunctionRun.On(["1"], () => LambdaRuntime.Run<int>((_, context) => write(context.Logger)), new LambdaRuntimeOptions { LogFormat = format }).Log.Writes);
}
