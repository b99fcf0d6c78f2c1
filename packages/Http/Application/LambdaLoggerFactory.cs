using Microsoft.Extensions.Logging;

namespace Lambent.Http;

/// <summary>
/// Creates the loggers of an application that has not configured logging: the loggers of the runtime, without the filters and providers of the framework's
/// factory. ASP.NET Core itself logs only from the level Warning on, because it writes several lines for each request.
/// </summary>
internal sealed class LambdaLoggerFactory : ILoggerFactory
{
    private readonly LambdaLoggerProvider _provider = new();
    private readonly bool _isVerbose = LambdaLoggerProvider.ConfiguredLevel() < LogLevel.Information;

    public ILogger CreateLogger(string categoryName)
    {
        var logger = _provider.CreateLogger(categoryName);
        return _isVerbose || !categoryName.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal) ? logger : new FrameworkLogger(logger);
    }

    public void AddProvider(ILoggerProvider provider) =>
        throw new NotSupportedException("The application was built without 'builder.Logging'. Add the provider there: builder.Logging.AddProvider(provider).");

    public void Dispose()
    {
    }

    private sealed class FrameworkLogger(ILogger logger) : ILogger
    {
        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && logger.IsEnabled(logLevel);

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => logger.BeginScope(state);

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (IsEnabled(logLevel))
                logger.Log(logLevel, eventId, state, exception, formatter);
        }
    }
}
