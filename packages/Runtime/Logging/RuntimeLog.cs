using System.Globalization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Lambent;

/// <summary>
/// The log of one runtime: its settings, its output, and the messages of the runtime itself. The output is opened at the first record.
/// </summary>
internal sealed partial class RuntimeLog
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

    /// <summary>Whether events and results are logged: only at level Trace, and only when <c>LAMBENT_LOG_EVENTS</c> is 1.</summary>
    public bool LogsPayloads { get; }
}
