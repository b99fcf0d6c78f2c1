using System.Runtime.CompilerServices;
using System.Text;

namespace Lambent;

/// <summary>
/// Hooks around the snapshot that Lambda SnapStart takes of a function after init and restores for each new execution environment:
/// https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html. Register before <c>Run</c>. Without SnapStart none of them runs.
/// </summary>
/// <remarks>
/// What must differ between environments belongs into <c>AfterRestore</c>: connections, credentials, random seeds, ids, the time.
/// <c>RandomNumberGenerator</c> and <c>Guid.NewGuid</c> are safe at any time.
/// </remarks>
public static class LambdaSnapStart
{
    /// <summary>
    /// Runs before the snapshot, in the reverse order of registration, with init's 130 seconds or the function's timeout if that is longer. A failure
    /// fails the publishing of the version.
    /// </summary>
    /// <param name="hook">The hook. Its token fires when the runtime is stopped.</param>
    [OverloadResolutionPriority(1)]
    public static void BeforeSnapshot(Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        Hooks.Before.Add(hook);
    }

    /// <inheritdoc cref="BeforeSnapshot(Func{CancellationToken, ValueTask})"/>
    public static void BeforeSnapshot(Func<CancellationToken, Task> hook) => BeforeSnapshot(Hook.From(hook));

    /// <inheritdoc cref="BeforeSnapshot(Func{CancellationToken, ValueTask})"/>
    public static void BeforeSnapshot(Action<CancellationToken> hook) => BeforeSnapshot(Hook.From(hook));

    /// <summary>
    /// Runs in each environment that is restored from the snapshot, in the order of registration, before its first event. All have 10 seconds
    /// together, in which Lambda also restores the snapshot. A failure ends the environment, and with it the invocation that waits for it.
    /// </summary>
    /// <param name="hook">The hook. Its token fires <see cref="LambdaRuntimeOptions.CancellationMargin"/> before the 10 seconds have passed, counted from the restore.</param>
    [OverloadResolutionPriority(1)]
    public static void AfterRestore(Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        Hooks.After.Add(hook);
    }

    /// <inheritdoc cref="AfterRestore(Func{CancellationToken, ValueTask})"/>
    public static void AfterRestore(Func<CancellationToken, Task> hook) => AfterRestore(Hook.From(hook));

    /// <inheritdoc cref="AfterRestore(Func{CancellationToken, ValueTask})"/>
    public static void AfterRestore(Action<CancellationToken> hook) => AfterRestore(Hook.From(hook));

    /// <summary>
    /// Runs the handler, middleware and <c>LambdaContext.OnCompleted</c> callbacks included, with a made-up event before the snapshot and before all
    /// <c>BeforeSnapshot</c> hooks, so that its code is compiled and its caches are warm when the function is restored. What it returns is dropped,
    /// and a failure is logged. <see cref="LambdaContext.IsWarmUp"/> tells the handler, which can leave out what has effects.
    /// </summary>
    /// <remarks>
    /// After two calls, and then after every 32, it waits until the just-in-time compiler has nothing more to do, half a second or more each time. Without
    /// the first wait the compiler counts none of the calls. Under Native AOT there is no wait.
    /// </remarks>
    /// <param name="json">The event, JSON.</param>
    /// <param name="times">
    /// How often. Default: 34, after which what each call runs is optimised. With <c>TieredPGO</c> on, which the package turns off unless the project
    /// sets it, 66.
    /// </param>
    public static void WarmUp(string json, int times = 34)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        Hooks.WarmUps.Add(new WarmUp(Encoding.UTF8.GetBytes(json), times).Run);
    }

    private static SnapStartHooks Hooks => RuntimeComponents.Ambient.SnapStart;
}
