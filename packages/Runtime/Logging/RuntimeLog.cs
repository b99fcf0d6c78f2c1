using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lambent;

/// <summary>
/// The log of one runtime: its settings, its output, and the messages of the runtime itself. The output is opened at the first record.
/// </summary>
internal sealed class RuntimeLog
{
    private readonly LogSink? _sink;
    private readonly LambdaLogFormat _format;
    private readonly LogLevel _level;
    private readonly TimeProvider _time;
    private ILogger? _logger;
    private IExternalScopeProvider? _scopes;

    private RuntimeLog(LogSink? sink, LambdaLogFormat format, LogLevel level, TimeProvider time, bool logsEvents)
    {
        _sink = sink;
        _format = format;
        _level = level;
        _time = time;
        LogsPayloads = logsEvents && IsEnabled(LogLevel.Trace);
    }

    /// <summary>A log that writes nothing, for contexts of unit tests.</summary>
    public static RuntimeLog Silent { get; } = new(null, LambdaLogFormat.Text, LogLevel.None, TimeProvider.System, false);

    /// <summary>The logger behind <see cref="LambdaContext.Logger"/>.</summary>
    public ILogger Logger => _sink is null
        ? NullLogger.Instance
        : _logger ??= new LambdaLogger(this, null, () => LazyInitializer.EnsureInitialized(ref _scopes, static () => new LoggerExternalScopeProvider()));

    public DateTimeOffset Now => _time.GetUtcNow();

    public static RuntimeLog Create(LambdaEnvironment environment, LambdaRuntimeOptions options)
    {
        var sink = options.LogOutput is null && int.TryParse(environment.Get(EnvironmentVariables.LogDescriptor), NumberStyles.None, CultureInfo.InvariantCulture, out var descriptor)
            ? new LogSink(() => StandardOutput.Open(descriptor), framed: true)
            : new LogSink(() => options.LogOutput ?? StandardOutput.Open(1), framed: false);
        return Create(sink, environment, options);
    }

    /// <summary>Creates a log that writes framed records to a stream, for tests.</summary>
    public static RuntimeLog CreateFramed(Stream output, LambdaRuntimeOptions options) =>
        Create(new LogSink(() => output, framed: true), LambdaEnvironment.From(new Dictionary<string, string>()), options);

    private static RuntimeLog Create(LogSink sink, LambdaEnvironment environment, LambdaRuntimeOptions options)
    {
        var level = environment.Get(EnvironmentVariables.LogLevel);
        var format = environment.Get(EnvironmentVariables.LogFormat);
        var log = new RuntimeLog(
            sink,
            options.LogFormat ?? LogSettings.ParseFormat(format) ?? LambdaLogFormat.Text,
            options.LogLevel ?? LogSettings.ParseLevel(level) ?? LogLevel.Information,
            options.TimeProvider,
            environment.Get(EnvironmentVariables.LogEvents) == "1");
        if (options.LogLevel is null && level is not null && LogSettings.ParseLevel(level) is null)
            log.Write(LogLevel.Warning, $"{EnvironmentVariables.LogLevel} is '{level}', which is not a log level. INFO is used. Set it to TRACE, DEBUG, INFO, WARN, ERROR or FATAL.");
        if (options.LogFormat is null && format is not null && LogSettings.ParseFormat(format) is null)
            log.Write(LogLevel.Warning, $"{EnvironmentVariables.LogFormat} is '{format}', which is not a log format. Text is used. Set it to Text or JSON.");
        return log;
    }

    public bool IsEnabled(LogLevel level) => level >= _level && level != LogLevel.None;

    /// <summary>Writes a record. It never throws, because a log that cannot be written must not fail an invocation.</summary>
    public void Write(in LogRecord record)
    {
        if (_sink is null || !IsEnabled(record.Level))
            return;
        var buffer = LogBuffer.Rent();
        try
        {
            try
            {
                Format(buffer, record);
            }
            catch (Exception) when (record.WriteMore is not null) // boundary: user code; the record is written without values and scopes
            {
                buffer.Clear();
                Format(buffer, record with { WriteMore = null });
            }

            _sink.Write(buffer.Record, record.Level, _format == LambdaLogFormat.Json, record.Time);
        }
        catch (Exception) // boundary: the disk is full, the pipe is closed, or a stream of the user throws
        {
        }
        finally
        {
            buffer.Return();
        }
    }

    private void Format(LogBuffer buffer, in LogRecord record)
    {
        if (record.IsEmbeddedMetrics)
        {
            buffer.AppendLine(record.Message, true);
            buffer.Append("\n"u8);
        }
        else if (_format == LambdaLogFormat.Json)
        {
            JsonLogFormatter.Write(buffer, record);
        }
        else
        {
            TextLogFormatter.Write(buffer, record, _sink!.Framed);
        }
    }

    public void MalformedHeader(string name, int length) =>
        Write(LogLevel.Warning, $"The header '{name}' of this event ({length} bytes) is malformed and is ignored.");

    public void InitErrorNotReported(string reason) => Write(LogLevel.Error, $"The init error could not be reported: {reason}");

    public void OutcomeLost(Outcome outcome, string address, string reason) => Write(
        LogLevel.Error,
        outcome.IsOfInvocation()
            ? $"The {outcome.Name()} of this invocation could not be sent to the Lambda Runtime API at '{address}' in two attempts: {reason}. The caller receives a timeout."
            : $"The {outcome.Name()} could not be sent to the Lambda Runtime API at '{address}' in two attempts: {reason}.");

    public void OutcomeRejected(Outcome outcome, int status, string errorType, long length)
    {
        var what = outcome.Name();
        Write(LogLevel.Error, status switch
        {
            _ when !outcome.IsOfInvocation() => $"The Lambda Runtime API rejected the {what} of {length} bytes with status {status}{errorType}.",
            413 when outcome == Outcome.StreamedResponse => $"The {what} of {length} bytes exceeds Lambda's limit of 200 MB. The caller receives a truncated response.",
            413 => $"The {what} of {length} bytes exceeds Lambda's limit of 6 MB. The caller receives an error. Return less, or stream the response.",
            410 => $"The {what} was sent after the invocation had timed out, so Lambda dropped it.",
            _ => $"The Lambda Runtime API rejected the {what} of {length} bytes with status {status}{errorType}. The runtime continues with the next event.",
        });
    }

    public void StreamClosed(long sent, string reason) => Write(
        LogLevel.Error,
        $"Lambda closed the response stream of this invocation after {sent} bytes: {reason}. The caller receives a truncated response. Lambda closes a stream when the invocation times out or the response exceeds 200 MB.");

    public void PreludeTooLong(int length) => Write(
        LogLevel.Warning,
        $"The status, headers and cookies of this streamed response take {length} bytes. API Gateway reads at most {ResponsePrelude.MaxLength} bytes, and otherwise responds with status 500. Send fewer or shorter headers.");

    public void WarmUpFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Warning,
        Time = Now,
        Message = $"The warm-up of the handler failed with {error.ErrorType}: {error.ErrorMessage} Check that the handler accepts the event that is passed to WarmUp.",
        Exception = error.Exception,
        Context = context,
    });

    public void LoopFailed(string reason, TimeSpan delay) =>
        Write(LogLevel.Error, $"An invoke loop failed and restarts in {(long)delay.TotalMilliseconds} ms. The other loops continue. {reason}");

    /// <summary>Logs an exception of a handler or a callback after the response was sent.</summary>
    public void AfterResponseFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = Now,
        Message = $"Work after the response failed with {error.ErrorType}: {error.ErrorMessage}",
        Exception = error.Exception,
        ErrorType = error.ErrorType,
        Context = context,
    });

    /// <summary>Warns about an invocation that ended shortly before its deadline or after it.</summary>
    /// <param name="remaining">The milliseconds until the deadline; negative when the deadline has passed.</param>
    /// <param name="margin">The time before the deadline in which the warning is logged.</param>
    /// <param name="context">The context of the invocation.</param>
    public void NearDeadline(long remaining, TimeSpan margin, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Warning,
        Time = Now,
        Message = (remaining < 0 ? $"This invocation ended {-remaining} ms after its deadline." : $"This invocation ended {remaining} ms before its deadline, which is less than the {margin.TotalMilliseconds:0} ms of {nameof(LambdaRuntimeOptions.CancellationMargin)}.")
            + " An invocation times out at its deadline: increase the timeout of the function, or do less in one invocation.",
        Context = context,
    });

    public void HandlerFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = Now,
        Message = error.Exception is PayloadException or null ? error.ErrorMessage : $"The handler failed with {error.ErrorType}: {error.ErrorMessage}",
        Exception = error.Exception is PayloadException ? null : error.Exception,
        ErrorType = error.ErrorType,
        Context = context,
    });

    /// <summary>Whether events and results are logged: only at level Trace, and only when <c>LAMBENT_LOG_EVENTS</c> is 1.</summary>
    public bool LogsPayloads { get; }

    /// <summary>Logs an event. Call it only when <see cref="LogsPayloads"/> is true.</summary>
    public void LogEvent(LambdaInvocation invocation)
    {
        LogPayload("Event", new(invocation.Payload), invocation.Context);
    }

    /// <summary>Logs a result. Call it only when <see cref="LogsPayloads"/> is true.</summary>
    public void LogResult(LambdaInvocation invocation)
    {
        LogPayload("Result", invocation.WrittenResponse, invocation.Context);
    }

    public void Fatal(Exception e) => Write(new LogRecord
    {
        Level = LogLevel.Critical,
        Time = Now,
        Message = e.Message,
        Exception = e.InnerException, // an exception of user code; the stack trace of the runtime's own exception is not useful
    });

    /// <summary>Logs a warning of a component.</summary>
    public void Warn(string message) => Write(LogLevel.Warning, message);

    /// <summary>Logs an exception in a component.</summary>
    /// <param name="what">The subject and verb of the message, such as <c>The shutdown hook failed</c>.</param>
    /// <param name="e">The exception.</param>
    public void Error(string what, Exception e) => Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = Now,
        Message = $"{what} with {LambdaError.ShortName(e)}: {SafeText.MessageOf(e)}",
        Exception = e,
        ErrorType = LambdaError.ShortName(e),
        Context = Ambient.Context,
    });

    private void Write(LogLevel level, string message) =>
        Write(new LogRecord { Level = level, Time = Now, Message = message, Context = Ambient.Context });

    private void LogPayload(string what, ReadOnlySequence<byte> payload, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Trace,
        Time = Now,
        Message = $"{what}: {Encoding.UTF8.GetString(payload.ToArray())}",
        Context = context,
    });
}
