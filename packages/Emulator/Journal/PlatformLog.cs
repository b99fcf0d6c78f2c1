using System.Globalization;
using System.Text;
using System.Text.Json;
using static Lambent.Emulator.PlatformRecords;

namespace Lambent.Emulator;

/// <summary>
/// Appends to the journal what happens in one execution environment. The actions of Lambda come under the lock of the environment, so they are in the order of
/// its state changes; lines of processes come when they are read.
/// </summary>
internal sealed class PlatformLog(string environmentId, LambdaFunctionOptions options, TimeProvider time, Journal journal)
{
    private long _started;
    private TimeSpan? _initDuration; // until it is reported with the first invocation
    private bool _isRuntimeDone;
    private bool _isRestoring; // in place of init

    /// <summary>Whether init is over, and with it the time to subscribe to telemetry.</summary>
    public bool IsInitDone { get; private set; }

    /// <summary>The position in the journal at which this environment begins.</summary>
    public long Beginning { get; private set; }

    private (string Name, string? Value)[] Kind =>
        [("initializationType", options.Initialization.Value), ("phase", IsSnapStart ? "snap-start" : "init")];

    private bool IsSnapStart => options.Initialization == LambdaInitializationType.SnapStart;

    public void InitStart()
    {
        (_initDuration, _isRuntimeDone, IsInitDone, _isRestoring) = (null, false, false, false);
        _started = time.GetTimestamp();
        Beginning = journal.Position;
        Append("platform.initStart", Of(
            writer => writer.WriteNumber("instanceMaxMemory", options.MemorySize * 1024L * 1024L),
            [.. Kind, ("functionName", options.Name), ("functionVersion", "$LATEST")]));
    }

    /// <summary>The snapshot is restored.</summary>
    public void RestoreStart()
    {
        _started = time.GetTimestamp();
        (_isRuntimeDone, IsInitDone, _isRestoring) = (false, false, true);
        Append("platform.restoreStart", Of(
            writer => writer.WriteNumber("instanceMaxMemory", options.MemorySize * 1024L * 1024L),
            ("functionName", options.Name),
            ("functionVersion", "$LATEST")));
    }

    /// <summary>The runtime asked for its first event, or reported why it cannot.</summary>
    public void RuntimeReady(string? errorType = null)
    {
        if (_isRuntimeDone)
            return;
        _isRuntimeDone = true;
        if (_isRestoring)
            Append("platform.restoreRuntimeDone", Of(null, ("status", InitStatus(errorType)), ("errorType", errorType)));
        else
            Append("platform.initRuntimeDone", Of(null, [.. Kind, ("status", InitStatus(errorType)), ("errorType", errorType)]));
    }

    /// <summary>The runtime and all extensions are ready, or init has failed.</summary>
    public void InitDone(string? errorType = null)
    {
        if (IsInitDone)
            return;
        IsInitDone = true;
        _initDuration = time.GetElapsedTime(_started);
        var failure = errorType is null ? "" : $"\tStatus: {InitStatus(errorType)}\tError Type: {errorType}";
        var text = _isRestoring ? $"RESTORE_REPORT Restore Duration: {Text(_initDuration.Value)} ms{failure}"
            : errorType is null ? null
            : $"INIT_REPORT Init Duration: {Text(_initDuration.Value)} ms\tPhase: init{failure}";
        Append(
            _isRestoring ? "platform.restoreReport" : "platform.initReport",
            Of(writer => Duration(writer, _initDuration.Value), [.. _isRestoring ? [] : Kind, ("status", InitStatus(errorType)), ("errorType", errorType)]),
            text: text);
    }

    public void Extension(Extension extension, string state, string? errorType = null) => Append(
        "platform.extension",
        Of(writer => Names(writer, "events", extension.Events), ("name", extension.Name), ("state", state), ("errorType", errorType)),
        text: $"EXTENSION\tName: {extension.Name}\tState: {state}\tEvents: [{string.Join(", ", extension.Events)}]{(errorType is null ? "" : $"\tError Type: {errorType}")}");

    public void Subscribed(Extension extension, TelemetrySubscription subscription) => Append(
        subscription.IsForLogsApi ? "platform.logsSubscription" : "platform.telemetrySubscription",
        Of(writer => Names(writer, "types", subscription.Types), ("name", extension.Name), ("state", "Subscribed")));

    public void Start(InvocationRequest request) => Append(
        "platform.start",
        Of(
            writer => Tracing(writer, request),
            ("requestId", request.RequestId),
            ("version", request.ExecutedVersion),
            ("tenantId", options.IsManagedInstance ? request.TenantId : null)),
        text: $"START RequestId: {request.RequestId} Version: {request.ExecutedVersion}",
        requestId: request.RequestId);

    public void RuntimeDone(Invocation invocation, InvocationOutcome outcome)
    {
        var requestId = invocation.Request.RequestId;
        if (!options.IsManagedInstance)
        {
            Append("platform.runtimeDone", Of(
                writer =>
                {
                    writer.WriteStartObject("metrics");
                    writer.WriteNumber("durationMs", Milliseconds(outcome.Duration));
                    if (outcome.ErrorType is null)
                        writer.WriteNumber("producedBytes", invocation.ProducedBytes + outcome.Payload.Length);
                    writer.WriteEndObject();
                    Tracing(writer, invocation.Request);
                },
                ("requestId", requestId),
                ("status", Status(outcome.ErrorType)),
                ("errorType", StatusErrorType(outcome.ErrorType))));
        }

        if (outcome.ErrorType is "Runtime.ExitError" or "Extension.Crash")
            Append("platform.fault", Json.Text($"RequestId: {requestId} Status: error\tErrorType: {outcome.ErrorType}"), isForLogsApi: true);
    }

    /// <summary>The runtime and all extensions have ended their work on an invocation.</summary>
    public void Report(Invocation invocation, InvocationOutcome outcome, long? maxMemoryUsed)
    {
        var request = invocation.Request;
        var report = new InvocationReport(
            request, Status(outcome.ErrorType), StatusErrorType(outcome.ErrorType), outcome.ErrorType, outcome.Duration,
            TimeSpan.FromMilliseconds(Math.Ceiling(time.GetElapsedTime(invocation.Started).TotalMilliseconds)),
            maxMemoryUsed,
            _initDuration);
        _initDuration = null;
        Append("platform.end", Of(null, ("requestId", request.RequestId)), isForLogsApi: true, text: $"END RequestId: {request.RequestId}", requestId: request.RequestId);
        Append(
            "platform.report",
            Of(
                writer =>
                {
                    Metrics(writer, report);
                    Tracing(writer, request);
                },
                ("requestId", request.RequestId),
                ("status", report.Status),
                ("errorType", report.ErrorType)),
            text: Text(report),
            report: report,
            requestId: request.RequestId);
    }

    /// <summary>A line of a process. A line that is a JSON object is passed on as an object.</summary>
    public void Line(bool isExtension, string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line);
        var text = Json.Text(line);
        var isObject = line.AsSpan().TrimStart().StartsWith("{") && Json.Fault(bytes) is null;
        journal.Append(new(time.GetUtcNow(), isExtension ? "extension" : "function", isObject ? bytes : text)
        {
            EnvironmentId = environmentId,
            RecordAsText = isObject ? text : (ReadOnlyMemory<byte>?)null, // a bare null would be an empty memory
            Text = line,
        });
    }

    private void Metrics(Utf8JsonWriter writer, InvocationReport report)
    {
        writer.WriteStartObject("metrics");
        writer.WriteNumber("durationMs", Milliseconds(report.Duration));
        if (!options.IsManagedInstance)
        {
            writer.WriteNumber("billedDurationMs", (long)report.Billed.TotalMilliseconds);
            writer.WriteNumber("memorySizeMB", options.MemorySize);
            writer.WriteNumber("maxMemoryUsedMB", report.MaxMemoryUsed ?? options.MemorySize);
            if (report.InitDuration is { } init)
                writer.WriteNumber(IsSnapStart ? "restoreDurationMs" : "initDurationMs", Milliseconds(init));
        }

        writer.WriteEndObject();
    }

    private string Text(InvocationReport report)
    {
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"REPORT RequestId: {report.Request.RequestId}\tDuration: {Text(report.Duration)} ms");
        if (!options.IsManagedInstance)
        {
            text.Append(CultureInfo.InvariantCulture, $"\tBilled Duration: {report.Billed.TotalMilliseconds:F0} ms\tMemory Size: {options.MemorySize} MB\tMax Memory Used: {report.MaxMemoryUsed ?? options.MemorySize} MB");
            if (report.InitDuration is { } init)
                text.Append(CultureInfo.InvariantCulture, $"\t{(IsSnapStart ? "Restore" : "Init")} Duration: {Text(init)} ms");
        }

        if (report.Status != "success")
            text.Append(CultureInfo.InvariantCulture, $"\tStatus: {report.Status}");
        if (report.ErrorType is not null)
            text.Append(CultureInfo.InvariantCulture, $"\tError Type: {report.ErrorType}");
        return text.ToString();
    }

    private static string Text(TimeSpan duration) => duration.TotalMilliseconds.ToString("F2", CultureInfo.InvariantCulture);

    /// <summary>The status of an invocation. An error that the runtime reported is a success of the runtime, which runs on.</summary>
    private static string Status(string? errorType) => errorType switch
    {
        "Sandbox.Timedout" => "timeout",
        "Runtime.ExitError" or "Extension.Crash" or "Extension.ExitError" => "error",
        not null when errorType.StartsWith("Sandbox.", StringComparison.Ordinal) => "failure",
        _ => "success",
    };

    /// <summary>The error type beside the status; a timeout has none.</summary>
    private static string? StatusErrorType(string? errorType) => Status(errorType) is "error" or "failure" ? errorType : null;

    private static string InitStatus(string? errorType) => errorType switch
    {
        null => "success",
        "Sandbox.Timedout" => "timeout",
        _ => "error",
    };

    private void Append(string type, ReadOnlyMemory<byte> record, bool isForLogsApi = false, string? text = null, InvocationReport? report = null, string? requestId = null) =>
        journal.Append(new(time.GetUtcNow(), type, record) { EnvironmentId = environmentId, IsForLogsApi = isForLogsApi, Text = text, Report = report, RequestId = requestId });
}
