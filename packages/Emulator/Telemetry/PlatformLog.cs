using static Lambent.Emulator.PlatformRecords;

namespace Lambent.Emulator;

/// <summary>
/// Tells <see cref="TelemetryDesk"/> what Lambda itself does. Its calls come under the locks of those who make them, and in the order in which
/// things happen.
/// </summary>
internal sealed class PlatformLog(LambdaEmulatorOptions options, TelemetryDesk desk)
{
    private readonly Lock _gate = new();
    private long _started;
    private TimeSpan? _initDuration; // until it is reported with the first invocation
    private bool _runtimeDone;
    private bool _reported;
    private bool _restoring; // in place of a start

    private (string Name, string? Value)[] Kind =>
        [("initializationType", options.Initialization.Value), ("phase", IsSnapStart ? "snap-start" : "init")];

    private bool IsSnapStart => options.Initialization == LambdaInitializationType.SnapStart;

    public void InitStart()
    {
        lock (_gate)
        {
            _started = options.TimeProvider.GetTimestamp();
            _initDuration = null;
            (_runtimeDone, _reported, _restoring) = (false, false, false);
            desk.Restart();
            Publish("platform.initStart", Of(
                writer => writer.WriteNumber("instanceMaxMemory", options.MemorySize * 1024L * 1024L),
                [.. Kind, ("functionName", options.FunctionName), ("functionVersion", "$LATEST")]));
        }
    }

    /// <summary>A snapshot comes to life.</summary>
    public void RestoreStart()
    {
        lock (_gate)
        {
            _started = options.TimeProvider.GetTimestamp();
            (_runtimeDone, _reported, _restoring) = (false, false, true);
            Publish("platform.restoreStart", Of(
                writer => writer.WriteNumber("instanceMaxMemory", options.MemorySize * 1024L * 1024L),
                ("functionName", options.FunctionName),
                ("functionVersion", "$LATEST")));
        }
    }

    /// <summary>The runtime asked for its first event, or said why it cannot.</summary>
    public void RuntimeReady(string? errorType = null)
    {
        lock (_gate)
        {
            if (_runtimeDone)
                return;
            _runtimeDone = true;
            if (_restoring)
                Publish("platform.restoreRuntimeDone", Of(null, ("status", Status(errorType)), ("errorType", errorType)));
            else
                Publish("platform.initRuntimeDone", Of(null, [.. Kind, ("status", Status(errorType)), ("errorType", errorType)]));
        }
    }

    /// <summary>Everything is ready, or will not be: the start is over, and so is the time to subscribe.</summary>
    public void InitDone(string? errorType = null)
    {
        lock (_gate)
        {
            if (_reported)
                return;
            _reported = true;
            _initDuration = options.TimeProvider.GetElapsedTime(_started);
            Publish(_restoring ? "platform.restoreReport" : "platform.initReport", Of(
                writer => Duration(writer, _initDuration.Value), [.. _restoring ? [] : Kind, ("status", Status(errorType)), ("errorType", errorType)]));
            desk.Close();
        }
    }

    public void Extension(Extension extension, string state, string? errorType = null) => Publish(
        "platform.extension",
        Of(writer => Names(writer, "events", extension.Events), ("name", extension.Name), ("state", state), ("errorType", errorType)));

    public void Subscribed(Extension extension, TelemetrySubscription subscription) => Publish(
        subscription.IsForLogsApi ? "platform.logsSubscription" : "platform.telemetrySubscription",
        Of(writer => Names(writer, "types", subscription.Types), ("name", extension.Name), ("state", "Subscribed")));

    public void Start(InvocationRequest request) => Publish("platform.start", Of(
        writer => Tracing(writer, request),
        ("requestId", request.RequestId),
        ("version", request.ExecutedVersion),
        ("tenantId", options.IsManagedInstance ? request.TenantId : null)));

    public void RuntimeDone(Invocation invocation, InvocationOutcome outcome)
    {
        if (!options.IsManagedInstance)
        {
            Publish("platform.runtimeDone", Of(
                writer =>
                {
                    writer.WriteStartObject("metrics");
                    writer.WriteNumber("durationMs", Milliseconds(outcome.Duration));
                    if (outcome.ErrorType is null)
                        writer.WriteNumber("producedBytes", invocation.ProducedBytes + outcome.Payload.Length);
                    writer.WriteEndObject();
                    Tracing(writer, invocation.Request);
                },
                ("requestId", invocation.Request.RequestId),
                ("status", Status(outcome.ErrorType)),
                ("errorType", outcome.ErrorType)));
        }

        if (outcome.ErrorType is "Runtime.ExitError" or "Extension.Crash")
            Publish("platform.fault", Json.Text($"RequestId: {invocation.Request.RequestId} Status: error\tErrorType: {outcome.ErrorType}"), isForLogsApi: true);
    }

    /// <summary>The runtime and all extensions are done with an invocation.</summary>
    public void Report(Invocation invocation, InvocationOutcome outcome)
    {
        lock (_gate)
        {
            var init = _initDuration;
            _initDuration = null;
            var billed = Math.Ceiling(options.TimeProvider.GetElapsedTime(invocation.Started).TotalMilliseconds);
            Publish("platform.end", Of(null, ("requestId", invocation.Request.RequestId)), isForLogsApi: true);
            Publish("platform.report", Of(
                writer =>
                {
                    writer.WriteStartObject("metrics");
                    writer.WriteNumber("durationMs", Milliseconds(outcome.Duration));
                    if (!options.IsManagedInstance)
                    {
                        writer.WriteNumber("billedDurationMs", (long)billed);
                        writer.WriteNumber("memorySizeMB", options.MemorySize);
                        writer.WriteNumber("maxMemoryUsedMB", options.MemorySize); // not measured
                        if (init is { } duration)
                            writer.WriteNumber(IsSnapStart ? "restoreDurationMs" : "initDurationMs", Milliseconds(duration));
                    }

                    writer.WriteEndObject();
                    Tracing(writer, invocation.Request);
                },
                ("requestId", invocation.Request.RequestId),
                ("status", Status(outcome.ErrorType)),
                ("errorType", outcome.ErrorType)));
        }
    }

    private static string Status(string? errorType) => errorType switch
    {
        null => "success",
        "Sandbox.Timedout" => "timeout",
        "Runtime.ExitError" or "Extension.Crash" => "failure",
        _ => "error",
    };

    private void Publish(string type, ReadOnlyMemory<byte> record, bool isForLogsApi = false) =>
        desk.Publish(new(options.TimeProvider.GetUtcNow(), type, record) { IsForLogsApi = isForLogsApi });
}
