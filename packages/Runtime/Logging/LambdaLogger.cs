using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>An <see cref="ILogger"/> that writes to the log of the runtime.</summary>
internal sealed class LambdaLogger(RuntimeLog log, string? category, Func<IExternalScopeProvider> scopes) : ILogger
{
    public bool IsEnabled(LogLevel logLevel) => log.IsEnabled(logLevel);

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => scopes().Push(state);

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        ArgumentNullException.ThrowIfNull(formatter);
        if (!IsEnabled(logLevel))
            return;
        var values = state as IReadOnlyList<KeyValuePair<string, object?>>;
        var scope = scopes();
        var message = Format(state, exception, formatter);
        log.Write(new LogRecord
        {
            Level = logLevel,
            Time = log.Now,
            Message = message,
            Category = category,
            EventId = eventId,
            Exception = exception,
            Context = Ambient.Context,
            IsEmbeddedMetrics = exception is null && EmbeddedMetrics.IsMessage(message, values),
            WriteMore = json => LogStateWriter.Write(json, values, scope),
        });
    }

    private static string Format<TState>(TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        try
        {
            return formatter(state, exception) ?? "";
        }
        catch (Exception e) // boundary: user code; the template may not match its values, or ToString of a value may throw
        {
            return $"({LambdaError.ShortName(e)} in the log message)";
        }
    }
}
