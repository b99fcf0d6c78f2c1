using System.Runtime.CompilerServices;
using System.Text;

namespace Lambent;

/// <summary>
/// Hooks around the snapshot that Lambda SnapStart takes of a function after init and restores for each new execution environment:
/// https://docs.aws.amazon.com/lambda/latest/dg/snapstart-runtime-hooks.html. Register them before <c>Run</c>. They run under SnapStart only.
/// </summary>
/// <remarks>
/// Create everything that must differ between execution environments in <c>AfterRestore</c>: connections, credentials, random seeds, IDs, cached times.
/// <c>RandomNumberGenerator</c> and <c>Guid.NewGuid</c> are safe before and after the snapshot.
/// </remarks>
public static class LambdaSnapStart
{
    /// <summary>
    /// Adds a hook that runs before the snapshot. Hooks run in the reverse order of registration. Init and hooks have 130 seconds together, or the timeout of
    /// the function if that is longer. When a hook throws an exception, Lambda does not publish the version.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled when the runtime is stopped.</param>
    [OverloadResolutionPriority(1)]
    public static void BeforeSnapshot(Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        Hooks.BeforeSnapshot.Add(hook);
    }

    /// <inheritdoc cref="BeforeSnapshot(Func{CancellationToken, ValueTask})"/>
    public static void BeforeSnapshot(Func<CancellationToken, Task> hook) => BeforeSnapshot(Hook.From(hook));

    /// <inheritdoc cref="BeforeSnapshot(Func{CancellationToken, ValueTask})"/>
    public static void BeforeSnapshot(Action<CancellationToken> hook) => BeforeSnapshot(Hook.From(hook));

    /// <summary>
    /// Adds a hook that runs in each execution environment that Lambda restores from the snapshot, before the first event. Hooks run in the order of
    /// registration. The restore and all hooks have 10 seconds together. When a hook throws an exception, the execution environment ends and the invocation
    /// that waits for it fails.
    /// </summary>
    /// <param name="hook">The hook. Its token is cancelled <see cref="LambdaRuntimeOptions.CancellationMargin"/> before 10 seconds have passed since the restore.</param>
    [OverloadResolutionPriority(1)]
    public static void AfterRestore(Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(hook);
        Hooks.AfterRestore.Add(hook);
    }

    /// <inheritdoc cref="AfterRestore(Func{CancellationToken, ValueTask})"/>
    public static void AfterRestore(Func<CancellationToken, Task> hook) => AfterRestore(Hook.From(hook));

    /// <inheritdoc cref="AfterRestore(Func{CancellationToken, ValueTask})"/>
    public static void AfterRestore(Action<CancellationToken> hook) => AfterRestore(Hook.From(hook));

    /// <summary>
    /// Runs the handler, with middleware and <c>LambdaContext.OnCompleted</c> callbacks, for a sample event before the <c>BeforeSnapshot</c> hooks and the
    /// snapshot, so that the snapshot contains compiled code and filled caches. Results are dropped, and an exception is logged. A handler can read
    /// <see cref="LambdaContext.IsWarmUp"/> to skip side effects.
    /// </summary>
    /// <remarks>
    /// After two calls, and then after every 32 calls, the runtime waits until the just-in-time compiler is idle, half a second or more each time. Without the
    /// first wait, the compiler does not count the calls. Under Native AOT there is no wait.
    /// </remarks>
    /// <param name="json">The sample event as JSON.</param>
    /// <param name="times">
    /// The number of calls. Default: 34, the number after which the compiler optimizes code that runs in each call. Use 66 when the project turns on
    /// <c>TieredPGO</c>, which the package turns off by default.
    /// </param>
    public static void WarmUp(string json, int times = 34)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(times);
        Hooks.WarmUps.Add(new WarmUp(Encoding.UTF8.GetBytes(json), times).Run);
    }

    private static SnapStartHooks Hooks => RuntimeComponents.Ambient.SnapStart;
}
