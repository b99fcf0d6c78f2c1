using System.Runtime.CompilerServices;

namespace Lambent;

/// <summary>
/// Work to be done before Lambda ends the execution environment of a function: flush a buffer, close a connection, hand back a lease.
/// See https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html#runtimes-lifecycle-shutdown.
/// </summary>
/// <remarks>
/// Lambda tells a function that it ends only if an extension is registered, so the first hook makes <c>LambdaRuntime.Run</c> register one of no events
/// inside the process. Hooks then have 150 ms, or 600 ms beside an external extension or on Managed Instances: no time for a remote call that may
/// be slow. They do not run when Lambda kills the process, as it may after a crash.
/// </remarks>
/// <example>
/// <code>
/// LambdaShutdown.Register(async cancellationToken => await buffer.FlushAsync(cancellationToken));
/// LambdaRuntime.Run&lt;SqsEvent&gt;(Handle);
/// </code>
/// </example>
public static class LambdaShutdown
{
    /// <summary>
    /// How long after SIGTERM the token of the hooks fires. Null, the default, for what the variable <c>LAMBENT_SHUTDOWN_TIMEOUT</c> says in milliseconds, or for 120 ms, or 550 ms beside an external extension or on Managed
    /// Instances: 30 and 50 ms before Lambda kills the process.
    /// </summary>
    public static TimeSpan? Timeout
    {
        get => Hooks.Timeout;
        set => Hooks.Timeout = value is null || value > TimeSpan.Zero ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "The time for hooks must be positive.");
    }

    /// <summary>
    /// Adds a hook. Hooks run in the reverse order of registration, when the invocation in flight has ended or half of the time is up. One that throws or
    /// hangs is logged and does not stop the others. Register before <c>Run</c>: a hook that is added later runs only if an extension is there.
    /// </summary>
    /// <param name="hook">The hook; its token fires when the time is up.</param>
    /// <returns>Takes the hook back when it is disposed of.</returns>
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
