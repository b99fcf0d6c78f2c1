using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>
/// Writes log records in Lambda's text or JSON format, with the request ID, the trace header and the tenant ID of the invocation in progress. Add it to an
/// <c>ILoggerFactory</c>. A handler can use <see cref="LambdaContext.Logger"/> without any configuration.
/// </summary>
/// <param name="options">Format, level and output; null for the settings of the current <see cref="LambdaRuntimeScope"/> or of the process.</param>
[ProviderAlias("Lambda")]
public sealed class LambdaLoggerProvider(LambdaRuntimeOptions? options = null) : ILoggerProvider, ISupportExternalScope
{
    private readonly RuntimeLog _log = RuntimeLog.Create(
        LambdaRuntimeScope.Current?.Environment ?? LambdaEnvironment.Process, options ?? LambdaRuntimeScope.Current?.Options ?? new LambdaRuntimeOptions());

    private IExternalScopeProvider? _scopes;

    /// <summary>The minimum level in the settings of the current scope or of the process; null when it is not set.</summary>
    internal static LogLevel? ConfiguredLevel() =>
        LambdaRuntimeScope.Current?.Options.LogLevel
            ?? LogSettings.ParseLevel((LambdaRuntimeScope.Current?.Environment ?? LambdaEnvironment.Process).Get(EnvironmentVariables.LogLevel));

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) =>
        new LambdaLogger(_log, categoryName, () => LazyInitializer.EnsureInitialized(ref _scopes, static () => new LoggerExternalScopeProvider()));

    /// <inheritdoc/>
    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
