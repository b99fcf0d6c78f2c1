using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>
/// Log lines in Lambda's text or JSON format, with the request, trace and tenant id of the invocation that the calling code belongs to. For your
/// own <c>ILoggerFactory</c>; inside a handler <see cref="LambdaContext.Logger"/> needs no set-up.
/// </summary>
/// <param name="options">Format, level and output; null for those of the ambient runtime.</param>
[ProviderAlias("Lambda")]
public sealed class LambdaLoggerProvider(LambdaRuntimeOptions? options = null) : ILoggerProvider, ISupportExternalScope
{
    private readonly RuntimeLog _log = RuntimeLog.Create(
        LambdaRuntimeScope.Current?.Environment ?? LambdaEnvironment.Process, options ?? LambdaRuntimeScope.Current?.Options ?? new LambdaRuntimeOptions());

    private IExternalScopeProvider? _scopes;

    /// <summary>The level that the ambient runtime's settings ask for; null when they say nothing.</summary>
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
