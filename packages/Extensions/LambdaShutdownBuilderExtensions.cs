using System.Runtime.CompilerServices;

namespace Lambent;

/// <summary>Adds shutdown hooks to a <see cref="LambdaRuntimeBuilder"/>.</summary>
public static class LambdaShutdownBuilderExtensions
{
    /// <summary>
    /// Adds a hook that runs before Lambda shuts down the execution environment, as
    /// <see cref="LambdaShutdown.Register(Func{CancellationToken, ValueTask})"/> does. The hook belongs to the runtime of this builder: it is registered when
    /// the runtime starts and removed when the runtime has stopped.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="hook">The hook. Its token is cancelled when the shutdown time is used up.</param>
    /// <returns>The same builder.</returns>
    [OverloadResolutionPriority(1)]
    public static LambdaRuntimeBuilder OnShutdown(this LambdaRuntimeBuilder builder, Func<CancellationToken, ValueTask> hook)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(hook);
        builder.Registrations.Add(() => LambdaShutdown.Register(hook));
        return builder;
    }

    /// <inheritdoc cref="OnShutdown(LambdaRuntimeBuilder, Func{CancellationToken, ValueTask})"/>
    public static LambdaRuntimeBuilder OnShutdown(this LambdaRuntimeBuilder builder, Func<CancellationToken, Task> hook) => OnShutdown(builder, Hook.From(hook));

    /// <inheritdoc cref="OnShutdown(LambdaRuntimeBuilder, Func{CancellationToken, ValueTask})"/>
    public static LambdaRuntimeBuilder OnShutdown(this LambdaRuntimeBuilder builder, Action<CancellationToken> hook) => OnShutdown(builder, Hook.From(hook));
}
