using System.Runtime.CompilerServices;

namespace Lambent;

/// <summary>
/// Registers hooks that run before Lambda shuts down the execution environment of a function, for example to flush a buffer or to close a connection. See
/// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-shutdown.
/// </summary>
/// <remarks>
/// Lambda sends SIGTERM only to functions with an extension. If a hook is registered, <c>LambdaRuntime.Run</c> therefore registers an internal extension
/// without events. Hooks have 120 ms by default, or 550 ms if the function has an external extension or runs on Lambda Managed Instances: too little for a
/// slow remote call. Hooks do not run when Lambda ends the process without SIGTERM, for example after a crash.
/// </remarks>
/// <example>
/// <code>
/// LambdaShutdown.Register(async cancellationToken => await buffer.FlushAsync(cancellationToken));
/// LambdaRuntime.Run&lt;SqsEvent&gt;(Handle);
/// </code>
/// </example>
public static class LambdaShutdown
{
    /// <summary>The time from SIGTERM until the token of the hooks is cancelled. The time includes the invocation in flight.</summary>
    /// <value>
    /// Null by default. The time is then the value of the environment variable <c>LAMBENT_SHUTDOWN_TIMEOUT</c> in milliseconds, or else 120 ms, or 550 ms if
    /// the function has an external extension or runs on Lambda Managed Instances. Lambda sends SIGKILL 150 ms or 600 ms after SIGTERM.
    /// </value>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero or negative.</exception>
    public static TimeSpan? Timeout
    {
        get => Hooks.Timeout;
        set => Hooks.Timeout = value is null || value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The shutdown timeout must be positive.");
    }

    /// <summary>
    /// Registers a hook. Hooks run in reverse order of registration, after the invocation in flight has completed or half of the time has passed. A hook
    /// that throws or does not return is logged and does not stop the others. Register hooks before <c>LambdaRuntime.Run</c>: a hook that is registered
    /// later runs only if the function has an extension already.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled when the time of <see cref="Timeout"/> has passed.</param>
    /// <returns>A registration; dispose it to remove the hook.</returns>
    [OverloadResolutionPriority(1)]
    public static IDisposable Register(Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        return Hooks.Add(hook);
    }

    /// <inheritdoc cref="Register(Func{CancellationToken, ValueTask})"/>
    public static IDisposable Register(Func<CancellationToken, Task> hook) => Register(Hook.From(hook));

    /// <inheritdoc cref="Register(Func{CancellationToken, ValueTask})"/>
    public static IDisposable Register(Action<CancellationToken> hook) => Register(Hook.From(hook));

    private static ShutdownHooks Hooks => RuntimeComponents.Ambient.Get(static () => new ShutdownHooks());
}
