namespace Lambent;

/// <summary>
/// Runs an entry point inside another process, a test's for instance: what it calls on <see cref="LambdaRuntime"/>, on the same flow of
/// execution, uses these options instead of the process's environment, throws instead of exiting, and returns when <see cref="Stop"/> is called.
/// Scopes run side by side.
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

    /// <summary>What runtimes in this scope start from.</summary>
    public LambdaRuntimeOptions Options { get; }

    internal static LambdaRuntimeScope? Current => Ambient.Value;

    internal LambdaEnvironment Environment { get; }

    internal CancellationToken Stopping => _stopping.Token;

    internal RuntimeComponents Parts { get; } = new();

    /// <summary>Starts a scope for the calling flow of execution.</summary>
    /// <param name="options">What runtimes start from. Give <see cref="LambdaRuntimeOptions.Environment"/> to keep the process's own out.</param>
    public static LambdaRuntimeScope Begin(LambdaRuntimeOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        var scope = new LambdaRuntimeScope(options);
        Ambient.Value = scope;
        return scope;
    }

    /// <summary>Makes the runtimes of this scope return, after the invocation in progress.</summary>
    public void Stop() => _stopping.Cancel();

    /// <summary>Stops, and ends the scope for the calling flow.</summary>
    public void Dispose()
    {
        _stopping.Cancel();
        if (Ambient.Value == this)
            Ambient.Value = null;
    }
}
