using System.Buffers;
using System.Globalization;
using System.Text;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lambent;

/// <summary>
/// The log of one runtime: its settings, the way to its output, and the few lines that the runtime itself has to say. Nothing is opened before
/// the first line.
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
        LogsEvents = logsEvents && IsEnabled(LogLevel.Trace);
    }

    /// <summary>Writes nothing: for contexts of unit tests.</summary>
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

    /// <summary>A log of framed records on a stream: what a test reads instead of a descriptor.</summary>
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
            log.Write(LogLevel.Warning, $"{EnvironmentVariables.LogLevel} is '{level}', which is no level; INFO is used. Set TRACE, DEBUG, INFO, WARN, ERROR or FATAL.");
        if (options.LogFormat is null && format is not null && LogSettings.ParseFormat(format) is null)
            log.Write(LogLevel.Warning, $"{EnvironmentVariables.LogFormat} is '{format}', which is no format; Text is used. Set Text or JSON.");
        return log;
    }

    public bool IsEnabled(LogLevel level) => level >= _level && level != LogLevel.None;

    /// <summary>Writes a record as one line or frame. It never throws: a log that cannot be written must not fail an invocation.</summary>
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
            catch (Exception) when (record.WriteMore is not null) // boundary: a value or a scope of the user; the line is written without them
            {
                buffer.Clear();
                Format(buffer, record with { WriteMore = null });
            }

            _sink.Write(buffer.Record, record.Level, _format == LambdaLogFormat.Json, record.Time);
        }
        catch (Exception) // boundary: a full disk, a closed pipe, a stream of the user's
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
        Write(LogLevel.Warning, $"The header '{name}' of this event ({length} bytes) cannot be read and counts as absent.");

    public void InitErrorNotReported(string reason) => Write(LogLevel.Error, $"The init error could not be reported: {reason}");

    public void OutcomeLost(Outcome what, string address, string reason) => Write(
        LogLevel.Error,
        what.IsOfInvocation()
            ? $"The {what.Name()} of this invocation could not be sent to the Lambda Runtime API at '{address}', twice: {reason}. The caller will see a timeout."
            : $"The {what.Name()} could not be sent to the Lambda Runtime API at '{address}', twice: {reason}.");

    public void OutcomeRejected(Outcome outcome, int status, string errorType, long length)
    {
        var what = outcome.Name();
        Write(LogLevel.Error, status switch
        {
            _ when !outcome.IsOfInvocation() => $"The Lambda Runtime API answered {status}{errorType} to the {what} of {length} bytes.",
            413 when outcome == Outcome.StreamedResponse => $"The {what} of {length} bytes is larger than Lambda takes (200 MB); the caller has a part of it.",
            413 => $"The {what} of {length} bytes is larger than Lambda takes (6 MB); the caller has been told. Return less, or stream the response.",
            410 => $"The {what} came after the invocation had timed out, and was dropped by Lambda.",
            _ => $"The Lambda Runtime API answered {status}{errorType} to the {what} of {length} bytes; it is dropped and the next event is taken.",
        });
    }

    public void StreamCut(long sent, string reason) => Write(
        LogLevel.Error,
        $"The response stream of this invocation was cut after {sent} bytes: {reason}. The caller sees a truncated response. Lambda cuts one when the invocation times out, and after 200 MB.");

    public void PreludeTooLong(int length) => Write(
        LogLevel.Warning,
        $"Status, headers and cookies of this streamed response take {length} bytes; API Gateway reads {ResponsePrelude.MaxLength} and answers 500 to more. Send fewer or shorter headers.");

    public void WarmUpFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Warning,
        Time = Now,
        Message = $"The warm-up of the handler ended with {error.ErrorType}: {error.ErrorMessage} Is the event that was given to WarmUp one that it takes?",
        Exception = error.Exception,
        Context = context,
    });

    public void LoopLost(string reason, TimeSpan delay) =>
        Write(LogLevel.Error, $"One of the loops that take events was lost and starts again in {(long)delay.TotalMilliseconds} ms; the others go on. {reason}");

    /// <summary>Work that a handler did after its response was sent: nobody is left to tell but the log.</summary>
    public void AfterResponseFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = Now,
        Message = $"Work after the response failed with {error.ErrorType}: {error.ErrorMessage}",
        Exception = error.Exception,
        ErrorType = error.ErrorType,
        Context = context,
    });

    /// <param name="left">The milliseconds until the deadline; negative when it has passed.</param>
    /// <param name="margin">The time in which a warning is due.</param>
    /// <param name="context">The invocation.</param>
    public void NearDeadline(long left, TimeSpan margin, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Warning,
        Time = Now,
        Message = (left < 0 ? $"This invocation ended {-left} ms after its deadline." : $"This invocation ended {left} ms before its deadline, which is less than the {margin.TotalMilliseconds:0} ms of {nameof(LambdaRuntimeOptions.CancellationMargin)}.")
            + " Lambda ends an invocation at its deadline: raise the timeout of the function, or do less in one invocation.",
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

    /// <summary>Whether events and results are logged: at Trace, and only if the user has asked for payloads in the log.</summary>
    public bool LogsEvents { get; }

    /// <summary>Logs an event, when <see cref="LogsEvents"/> says so.</summary>
    public void Event(LambdaInvocation invocation)
    {
        Payload("Event", new(invocation.Payload), invocation.Context);
    }

    /// <summary>Logs a result, under the same condition.</summary>
    public void Result(LambdaInvocation invocation)
    {
        Payload("Result", invocation.WrittenResponse, invocation.Context);
    }

    public void Fatal(Exception e) => Write(new LogRecord
    {
        Level = LogLevel.Critical,
        Time = Now,
        Message = e.Message,
        // An exception of the user's says where; the runtime's own says all in its message.
        Exception = e.InnerException,
    });

    /// <summary>What a part of the runtime has to say.</summary>
    public void Warn(string message) => Write(LogLevel.Warning, message);

    /// <summary>What failed in a part of the runtime.</summary>
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

    private void Payload(string what, ReadOnlySequence<byte> payload, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Trace,
        Time = Now,
        Message = $"{what}: {Encoding.UTF8.GetString(payload.ToArray())}",
        Context = context,
    });
}
