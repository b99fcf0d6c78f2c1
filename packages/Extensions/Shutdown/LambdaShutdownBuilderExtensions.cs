using System.Runtime.CompilerServices;

namespace Lambent;

/// <summary>Shutdown hooks on a builder.</summary>
public static class LambdaShutdownBuilderExtensions
{
    /// <summary>
    /// Adds a hook that runs before Lambda ends the execution environment, as one of <see cref="LambdaShutdown.Register(Func{CancellationToken, ValueTask})"/>.
    /// It belongs to the runtime that this builder makes: it is registered when that runtime starts, and removed when it has stopped.
    /// </summary>
    /// <param name="builder">The builder.</param>
    /// <param name="hook">The hook; its token fires when the time is up.</param>
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
