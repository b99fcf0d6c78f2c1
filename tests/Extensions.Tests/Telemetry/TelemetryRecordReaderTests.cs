using System.Text;

namespace Lambent.Extensions.Tests.Telemetry;

public sealed class TelemetryRecordReaderTests
{
    private static readonly DateTimeOffset At = new(2026, 11, 21, 12, 0, 0, 64, TimeSpan.Zero);

    private static readonly TraceContext Trace = new() { Type = "X-Amzn-Trace-Id", Value = "Root=1-6740", SpanId = "54565fb41ac79632" };

    private static readonly PlatformSpan Span = new() { Name = "responseLatency", Start = At, Duration = TimeSpan.FromMilliseconds(12.5) };

    private const string TraceJson = "{\"spanId\":\"54565fb41ac79632\",\"type\":\"X-Amzn-Trace-Id\",\"value\":\"Root=1-6740\"}";

    private const string SpanJson = "[{\"name\":\"responseLatency\",\"start\":\"2026-11-21T12:00:00.064Z\",\"durationMs\":12.5}]";

    [Fact]
    public void Init_start_record()
    {
        var record = Read<PlatformInitStart>(
            "platform.initStart",
            """
            {"initializationType":"lambda-managed-instances","phase":"init","functionName":"orders","functionVersion":"7","instanceId":"i-1",
             "instanceMaxMemory":268435456,"runtimeVersion":"provided:al2023.v114","runtimeVersionArn":"arn:aws:lambda:eu-central-1::runtime:1"}
            """);
        Assert.Equal(
            (LambdaInitializationType.ManagedInstances, InitPhase.Init, "orders", "7", "i-1", 268435456L, "provided:al2023.v114", "arn:aws:lambda:eu-central-1::runtime:1"),
            (record.InitializationType, record.Phase, record.FunctionName, record.FunctionVersion, record.InstanceId, record.InstanceMaxMemory, record.RuntimeVersion, record.RuntimeVersionArn));
    }

    [Fact]
    public void Init_runtime_done_record()
    {
        var record = Read<PlatformInitRuntimeDone>(
            "platform.initRuntimeDone",
            "{\"initializationType\":\"on-demand\",\"phase\":\"invoke\",\"status\":\"error\",\"errorType\":\"Runtime.ExitError\",\"spans\":" + SpanJson + "}");
        Assert.Equal(
            (LambdaInitializationType.OnDemand, InitPhase.Invoke, TelemetryStatus.Error, "Runtime.ExitError"),
            (record.InitializationType, record.Phase, record.Status, record.ErrorType));
        Assert.Equal([Span], record.Spans);
    }

    [Fact]
    public void Init_report_record()
    {
        var record = Read<PlatformInitReport>(
            "platform.initReport",
            "{\"initializationType\":\"snap-start\",\"phase\":\"snap-start\",\"status\":\"success\",\"metrics\":{\"durationMs\":125.33},\"spans\":null}");
        Assert.Equal(
            (LambdaInitializationType.SnapStart, InitPhase.SnapStart, TelemetryStatus.Success, TimeSpan.FromMilliseconds(125.33), null),
            (record.InitializationType, record.Phase, record.Status, record.Duration, record.ErrorType));
        Assert.Empty(record.Spans);
    }

    [Fact]
    public void Start_record()
    {
        var record = Read<PlatformStart>("platform.start", "{\"requestId\":\"r\",\"version\":\"$LATEST\",\"tenantId\":\"blue\",\"tracing\":" + TraceJson + "}");
        Assert.Equal(("r", "$LATEST", "blue", Trace), (record.RequestId, record.Version, record.TenantId, record.Tracing));
    }

    [Fact]
    public void Runtime_done_record()
    {
        var record = Read<PlatformRuntimeDone>(
            "platform.runtimeDone",
            "{\"requestId\":\"r\",\"status\":\"timeout\",\"errorType\":\"Sandbox.Timedout\",\"metrics\":{\"durationMs\":140,\"producedBytes\":16.0},\"tracing\":" + TraceJson + ",\"spans\":" + SpanJson + "}");
        Assert.Equal(
            ("r", TelemetryStatus.Timeout, "Sandbox.Timedout", TimeSpan.FromMilliseconds(140), 16L, Trace),
            (record.RequestId, record.Status, record.ErrorType, record.Duration, record.ProducedBytes, record.Tracing));
        Assert.Equal([Span], record.Spans);
    }

    [Fact]
    public void Report_record()
    {
        var record = Read<PlatformReport>(
            "platform.report",
            "{\"requestId\":\"r\",\"status\":\"success\",\"metrics\":{\"durationMs\":140.25,\"billedDurationMs\":141,\"memorySizeMB\":512,\"maxMemoryUsedMB\":33,"
            + "\"initDurationMs\":116.67,\"restoreDurationMs\":5},\"tracing\":" + TraceJson + ",\"spans\":" + SpanJson + ",\"errorType\":\"Function.Bad\"}");
        Assert.Equal(("r", TelemetryStatus.Success, Trace, "Function.Bad"), (record.RequestId, record.Status, record.Tracing, record.ErrorType));
        Assert.Equal(
            new ReportMetrics
            {
                Duration = TimeSpan.FromMilliseconds(140.25),
                BilledDuration = TimeSpan.FromMilliseconds(141),
                MemorySizeMB = 512,
                MaxMemoryUsedMB = 33,
                InitDuration = TimeSpan.FromMilliseconds(116.67),
                RestoreDuration = TimeSpan.FromMilliseconds(5),
            },
            record.Metrics);
        Assert.Equal([Span], record.Spans);
    }

    [Fact]
    public void A_report_of_a_managed_instance_has_the_duration_only()
    {
        var record = Read<PlatformReport>("platform.report", "{\"requestId\":\"r\",\"status\":\"success\",\"metrics\":{\"durationMs\":7}}");
        Assert.Equal(new ReportMetrics { Duration = TimeSpan.FromMilliseconds(7) }, record.Metrics);
    }

    [Fact]
    public void Restore_records()
    {
        var start = Read<PlatformRestoreStart>(
            "platform.restoreStart",
            "{\"functionName\":\"orders\",\"functionVersion\":\"7\",\"instanceId\":\"i-1\",\"instanceMaxMemory\":1,\"runtimeVersion\":\"dotnet:10.v3\",\"runtimeVersionArn\":\"arn\"}");
        Assert.Equal(
            ("orders", "7", "i-1", 1L, "dotnet:10.v3", "arn"),
            (start.FunctionName, start.FunctionVersion, start.InstanceId, start.InstanceMaxMemory, start.RuntimeVersion, start.RuntimeVersionArn));
        var done = Read<PlatformRestoreRuntimeDone>("platform.restoreRuntimeDone", "{\"status\":\"failure\",\"errorType\":\"Runtime.RestoreHookUserTimeout\",\"spans\":" + SpanJson + "}");
        Assert.Equal((TelemetryStatus.Failure, "Runtime.RestoreHookUserTimeout"), (done.Status, done.ErrorType));
        Assert.Equal([Span], done.Spans);
        var report = Read<PlatformRestoreReport>("platform.restoreReport", "{\"status\":\"success\",\"metrics\":{\"durationMs\":70.5},\"errorType\":\"x\",\"spans\":" + SpanJson + "}");
        Assert.Equal((TelemetryStatus.Success, TimeSpan.FromMilliseconds(70.5), "x"), (report.Status, report.Duration, report.ErrorType));
        Assert.Equal([Span], report.Spans);
        Assert.Null(Read<PlatformRestoreReport>("platform.restoreReport", "{\"status\":\"success\"}").Duration);
    }

    [Fact]
    public void Extension_and_subscription_records()
    {
        var extension = Read<PlatformExtension>("platform.extension", "{\"name\":\"e\",\"state\":\"Ready\",\"events\":[\"INVOKE\",\"SHUTDOWN\"],\"errorType\":\"Extension.Crash\"}");
        Assert.Equal(("e", "Ready", "Extension.Crash"), (extension.Name, extension.State, extension.ErrorType));
        Assert.Equal(["INVOKE", "SHUTDOWN"], extension.Events);
        var telemetry = Read<PlatformTelemetrySubscription>("platform.telemetrySubscription", "{\"name\":\"e\",\"state\":\"Subscribed\",\"types\":[\"platform\"]}");
        Assert.Equal(("e", "Subscribed", "platform"), (telemetry.Name, telemetry.State, Assert.Single(telemetry.Types)));
        var logs = Read<PlatformLogsSubscription>("platform.logsSubscription", "{\"name\":\"e\",\"state\":\"Subscribed\",\"types\":[\"function\"]}");
        Assert.Equal(("e", "Subscribed", "function"), (logs.Name, logs.State, Assert.Single(logs.Types)));
        var dropped = Read<PlatformLogsDropped>("platform.logsDropped", "{\"reason\":\"slow\",\"droppedRecords\":123,\"droppedBytes\":12345}");
        Assert.Equal(("slow", 123L, 12345L), (dropped.Reason, dropped.DroppedRecords, dropped.DroppedBytes));
    }

    [Fact]
    public void Logs_api_records()
    {
        Assert.Equal("r", Read<PlatformEnd>("platform.end", "{\"requestId\":\"r\"}").RequestId);
        Assert.Equal("RequestId: r Status: error\tErrorType: Runtime.ExitError", Read<PlatformFault>("platform.fault", "\"RequestId: r Status: error\\tErrorType: Runtime.ExitError\"").Text);
    }

    [Fact]
    public void A_log_line_is_text_or_a_json_object()
    {
        var text = Read<FunctionLog>("function", "\"hello\\n\"");
        Assert.Equal(("hello\n", null), (text.Text, text.Json?.GetRawText()));
        var json = Read<FunctionLog>("function", "{\"level\":\"INFO\"}");
        Assert.Equal((null, "{\"level\":\"INFO\"}"), (json.Text, json.Json?.GetRawText()));
        Assert.Equal("hi", Read<ExtensionLog>("extension", "\"hi\"").Text);
        Assert.Equal("[1]", Read<ExtensionLog>("extension", "[1]").Json?.GetRawText());
    }

    [Theory]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.pause\",\"record\":{\"a\":1}}", "platform.pause")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.report\",\"record\":\"text\"}", "platform.report")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.report\",\"record\":{\"requestId\":7}}", "platform.report")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.report\",\"record\":{\"metrics\":{\"durationMs\":\"long\"}}}", "platform.report")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.report\",\"record\":{\"metrics\":{\"durationMs\":1e300}}}", "platform.report")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.report\",\"record\":{\"metrics\":{\"memorySizeMB\":1e300}}}", "platform.report")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.report\",\"record\":{\"spans\":{}}}", "platform.report")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.report\",\"record\":{\"tracing\":[]}}", "platform.report")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.extension\",\"record\":{\"events\":[1]}}", "platform.extension")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.fault\",\"record\":{}}", "platform.fault")]
    [InlineData("{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"platform.start\"}", "platform.start")]
    public void An_unexpected_record_is_an_unknown_record_and_the_others_are_kept(string unexpected, string type)
    {
        var records = Read($"[{Line("one")},{unexpected},{Line("two")}]");
        Assert.Equal(["one", null, "two"], records.Select(record => (record as FunctionLog)?.Text));
        var unknown = Assert.IsType<UnknownRecord>(records[1]);
        Assert.Equal((At, type, unexpected, null), (unknown.Time, unknown.Type.Value, unknown.Raw.GetRawText(), unknown.Text));
    }

    [Theory]
    [InlineData("7")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":7,\"record\":{}}")]
    [InlineData("{\"type\":\"\\uD800\",\"record\":{}}")]
    public void A_record_without_a_type_is_an_unknown_record(string unexpected) => Assert.Equal(unexpected, Assert.IsType<UnknownRecord>(Read($"[{unexpected}]")[0]).Raw.GetRawText());

    [Theory]
    [InlineData("{\"time\":\"yesterday\",\"type\":\"function\",\"record\":\"x\"}")]
    [InlineData("{\"time\":7,\"type\":\"function\",\"record\":\"x\"}")]
    [InlineData("{\"type\":\"function\",\"record\":\"x\"}")]
    public void A_record_with_an_invalid_time_is_kept(string json)
    {
        var record = Assert.IsType<FunctionLog>(Assert.Single(Read(json)));
        Assert.Equal((default, "x"), (record.Time, record.Text));
    }

    [Fact]
    public void Records_before_malformed_json_are_kept_and_the_rest_is_text()
    {
        var records = Read($"[{Line("one")},{{\"time\":oops}},{Line("lost")}]");
        Assert.Equal(2, records.Count);
        Assert.Equal("one", Assert.IsType<FunctionLog>(records[0]).Text);
        Assert.Equal($",{{\"time\":oops}},{Line("lost")}]", Assert.IsType<UnknownRecord>(records[1]).Text);
    }

    [Theory]
    [InlineData("[]", 0)]
    [InlineData("", 1)]
    [InlineData("oops", 1)]
    [InlineData("[", 1)]
    public void An_empty_or_truncated_batch_does_not_throw(string json, int records) => Assert.Equal(records, Read(json).Count);

    [Fact]
    public void ToString_does_not_contain_the_log_line() => Assert.Equal("FunctionLog (function)", Read(Line("secret"))[0].ToString());

    private static string Line(string text) => $"{{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"function\",\"record\":\"{text}\"}}";

    private static T Read<T>(string type, string record)
        where T : TelemetryRecord
    {
        var json = $"{{\"time\":\"2026-11-21T12:00:00.064Z\",\"type\":\"{type}\",\"record\":{record},\"more\":[1]}}";
        var read = Assert.IsType<T>(Assert.Single(Read($"[{json}]")));
        Assert.Equal((At, type, json), (read.Time, read.Type.Value, read.Raw.GetRawText()));
        return read;
    }

    private static List<TelemetryRecord> Read(string json)
    {
        var records = new List<TelemetryRecord>();
        TelemetryRecordReader.Read(Encoding.UTF8.GetBytes(json), records);
        return records;
    }
}
