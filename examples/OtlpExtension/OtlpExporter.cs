using System.Diagnostics;
using System.Text.Json;
using Lambent;
using Lambent.Extensions;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Logs;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace OtlpExtension;

/// <summary>
/// Makes invocations and inits spans, and lines of the log log records. Where to, how long to wait and with which headers is set by the variables of
/// OpenTelemetry, such as <c>OTEL_EXPORTER_OTLP_ENDPOINT</c>.
/// </summary>
internal sealed class OtlpExporter : IDisposable
{
    private const int FlushMilliseconds = 2_000;
    private const int MostOpen = 1_000; // invocations whose report has not come; a managed instance has some at a time

    private static readonly ActivitySource Source = new("lambent.telemetry");

    private readonly Dictionary<string, Invocation> _open = new(StringComparer.Ordinal);
    private readonly string _function;
    private readonly TracerProvider _traces;
    private readonly BatchLogRecordExportProcessor _logs;
    private readonly ILoggerFactory _loggers;
    private readonly ILogger _logger;
    private DateTimeOffset? _initStarted;
    private bool _unreachable;

    public OtlpExporter(LambdaExtensionInfo info)
    {
        _function = info.FunctionName;
        var resource = ResourceBuilder.CreateDefault()
            .AddService(info.FunctionName, serviceVersion: info.FunctionVersion)
            .AddAttributes([
                new("cloud.provider", "aws"),
                new("cloud.platform", "aws_lambda"),
                new("cloud.account.id", info.AccountId ?? ""),
                new("faas.name", info.FunctionName),
                new("faas.version", info.FunctionVersion),
            ]);
        _traces = Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(Source.Name).AddOtlpExporter(Use).Build();
        var logs = new OtlpExporterOptions();
        Use(logs);
        _logs = new BatchLogRecordExportProcessor(new OtlpLogExporter(logs));
        _loggers = LoggerFactory.Create(builder => builder.SetMinimumLevel(LogLevel.Trace).AddOpenTelemetry(options =>
        {
            options.IncludeFormattedMessage = true;
            options.SetResourceBuilder(resource).AddProcessor(_logs);
        }));
        _logger = _loggers.CreateLogger(Source.Name);

        static void Use(OtlpExporterOptions options) => options.Protocol = OtlpExportProtocol.HttpProtobuf;
    }

    /// <summary>Exports a batch, and waits until it is out: Lambda may freeze the process as soon as the function is done.</summary>
    public void Export(TelemetryBatch records)
    {
        foreach (var record in records)
            Add(record);
        var sent = _traces.ForceFlush(FlushMilliseconds) & _logs.ForceFlush(FlushMilliseconds);
        if (!sent && !_unreachable)
            Console.WriteLine("The collector took no telemetry. Set OTEL_EXPORTER_OTLP_ENDPOINT to the address of one that speaks OTLP over HTTP.");
        _unreachable = !sent;
    }

    public void Dispose()
    {
        _traces.Dispose();
        _loggers.Dispose();
    }

    private void Add(TelemetryRecord record)
    {
        switch (record)
        {
            case PlatformInitStart init:
                _initStarted = init.Time;
                break;
            case PlatformInitReport init when _initStarted is { } started:
                AddInit(init, started);
                break;
            case PlatformStart start when _open.Count < MostOpen:
                _open[start.RequestId] = new Invocation(start.Time, start.Tracing);
                break;
            case PlatformRuntimeDone done when _open.TryGetValue(done.RequestId, out var invocation):
                invocation.Spans.AddRange(done.Spans);
                break;
            case PlatformReport report:
                AddInvocation(report);
                break;
            case FunctionLog line:
                AddLine(line);
                break;
        }
    }

    private static void AddInit(PlatformInitReport report, DateTimeOffset started)
    {
        using var span = Start("init", ActivityKind.Internal, default, started);
        span?.SetTag("faas.initialization_type", report.InitializationType.Value);
        End(span, started + report.Duration, report.Status, report.ErrorType);
    }

    private void AddInvocation(PlatformReport report)
    {
        if (!_open.Remove(report.RequestId, out var invocation)) // it began before this extension subscribed
            invocation = new Invocation(report.Time - report.Metrics.Duration, report.Tracing);
        using var span = Start(_function, ActivityKind.Server, Parent(invocation.Tracing), invocation.Started);
        span?.SetTag("faas.invocation_id", report.RequestId);
        span?.SetTag("faas.coldstart", report.Metrics.InitDuration is not null);
        span?.SetTag("aws.lambda.billed_duration_ms", report.Metrics.BilledDuration?.TotalMilliseconds);
        span?.SetTag("aws.lambda.max_memory_used_mb", report.Metrics.MaxMemoryUsedMB);
        foreach (var part in invocation.Spans.Concat(report.Spans))
        {
            using var child = Start(part.Name, ActivityKind.Internal, span?.Context ?? default, part.Start);
            End(child, part.Start + part.Duration, TelemetryStatus.Success, null);
        }

        End(span, invocation.Started + report.Metrics.Duration, report.Status, report.ErrorType);
    }

    /// <summary>A log record has the time at which it is made; the time of the line goes along as an attribute.</summary>
    private void AddLine(FunctionLog line)
    {
        var body = line.Text?.TrimEnd() ?? line.Json?.GetRawText() ?? "";
        KeyValuePair<string, object?>[] attributes = [new("lambda.time", line.Time.ToString("O"))];
        _logger.Log(Level(line), default, attributes, null, (_, _) => body);
    }

    /// <summary>JSON lines say their level.</summary>
    private static LogLevel Level(FunctionLog line)
    {
        if (line.Json is not { ValueKind: JsonValueKind.Object } json || !json.TryGetProperty("level"u8, out var level) || level.ValueKind != JsonValueKind.String)
            return LogLevel.Information;
        return level.GetString()!.ToUpperInvariant() switch
        {
            "TRACE" => LogLevel.Trace,
            "DEBUG" => LogLevel.Debug,
            "WARN" or "WARNING" => LogLevel.Warning,
            "ERROR" => LogLevel.Error,
            "FATAL" or "CRITICAL" => LogLevel.Critical,
            _ => LogLevel.Information,
        };
    }

    private static Activity? Start(string name, ActivityKind kind, ActivityContext parent, DateTimeOffset started) =>
        Source.StartActivity(name, kind, parent, startTime: started);

    private static void End(Activity? span, DateTimeOffset ended, TelemetryStatus status, string? errorType)
    {
        if (status != TelemetryStatus.Success)
            span?.SetStatus(ActivityStatusCode.Error, errorType ?? status.Value);
        span?.SetEndTime(ended.UtcDateTime);
    }

    /// <summary>The span of Lambda's own trace, so that a collector of both shows one. Whether X-Ray keeps its part is X-Ray's business.</summary>
    private static ActivityContext Parent(TraceContext? tracing)
    {
        var header = LambdaTraceId.Parse(tracing?.Value);
        return ActivityContext.TryParse($"00-{header?.TraceId}-{header?.Parent}-01", null, isRemote: true, out var context) ? context : default;
    }

    private sealed record Invocation(DateTimeOffset Started, TraceContext? Tracing)
    {
        public List<PlatformSpan> Spans { get; } = [];
    }
}
