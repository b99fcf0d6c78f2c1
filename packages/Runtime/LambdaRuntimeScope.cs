namespace Lambent;

/// <summary>
/// Runs the entry point of a function inside another process, such as a test. Runtimes that start in the same execution context use the options of the
/// scope, throw exceptions instead of exiting the process, and return when <see cref="Stop"/> is called. Several scopes can be active at the same time.
/// </summary>
public sealed class LambdaRuntimeScope : IDisposable
{
    private static readonly AsyncLocal<LambdaRuntimeScope?> Ambient = new();

    private readonly CancellationTokenSource _stopping = new();

    private LambdaRuntimeScope(LambdaRuntimeOptions options)
    {
        Options = options;
        Environment = options.Environment is { } variables ? LambdaEnvironment.From(variables) : LambdaEnvironment.Process;
    }

    /// <summary>The initial options of the runtimes in this scope.</summary>
    public LambdaRuntimeOptions Options { get; }

    internal static LambdaRuntimeScope? Current => Ambient.Value;

    internal LambdaEnvironment Environment { get; }

    internal CancellationToken Stopping => _stopping.Token;

    internal RuntimeComponents Components { get; } = new();

    /// <summary>Starts a scope for the current execution context.</summary>
    /// <param name="options">The initial options. Set <see cref="LambdaRuntimeOptions.Environment"/> to ignore the environment variables of the process.</param>
    public static LambdaRuntimeScope Begin(LambdaRuntimeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var scope = new LambdaRuntimeScope(options);
        Ambient.Value = scope;
        return scope;
    }

    /// <summary>Stops the runtimes of this scope after the invocation in progress.</summary>
    public void Stop() => _stopping.Cancel();

    /// <summary>Stops the runtimes of this scope and ends the scope for the current execution context.</summary>
    public void Dispose()
    {
        _stopping.Cancel();
        if (Ambient.Value == this)
            Ambient.Value = null;
    }
}
