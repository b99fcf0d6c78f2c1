using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>How a runtime runs. Every member has a default that is right inside Lambda.</summary>
public sealed record LambdaRuntimeOptions
{
    /// <summary>The Runtime API as <c>host:port</c>. Default: <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The clock for deadlines, retries and log timestamps. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Where invocations come from. Default: the Runtime API at <see cref="Endpoint"/>.</summary>
    public InvocationSource? Source { get; init; }

    /// <summary>Where log lines go, one write a line. Default: standard output, or the log descriptor of the managed runtime.</summary>
    public Stream? LogOutput { get; init; }

    /// <summary>The lowest level that is written. Default: <c>AWS_LAMBDA_LOG_LEVEL</c>, else <see cref="LogLevel.Information"/>.</summary>
    public LogLevel? LogLevel { get; init; }

    /// <summary>Text or JSON lines. Default: <c>AWS_LAMBDA_LOG_FORMAT</c>, else text.</summary>
    public LambdaLogFormat? LogFormat { get; init; }

    /// <summary>
    /// How long before the deadline <see cref="LambdaContext.CancellationToken"/> fires. An invocation that ends within this time of its deadline is logged
    /// as a warning: the next one like it may be ended by Lambda. Default: 250 ms.
    /// </summary>
    public TimeSpan CancellationMargin { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Chooses the <c>errorType</c> of an exception that a handler threw; null for the default, which is
    /// <see cref="LambdaException.ErrorType"/> or the short type name.
    /// </summary>
    public Func<Exception, string?>? ErrorType { get; init; }

    /// <summary>
    /// Whether the memory that an event or a result of more than 1 MiB used is returned to the system when 20 small events have followed it. It takes a full
    /// collection, which is left out when the function keeps more than 32 MiB alive. Lambda bills the memory that is configured, not the memory that is
    /// used; what is returned is there for other processes, such as extensions. Never on Managed Instances. Default: true.
    /// </summary>
    public bool TrimMemoryAfterLargeEvents { get; init; } = true;

    /// <summary>
    /// Whether error reports contain stack traces. Callers can see error reports; the log has the stack traces in any case. Default: true.
    /// </summary>
    public bool IncludeStackTraces { get; init; } = true;

    /// <summary>The variables that the runtime reads, instead of the process's own, which are then neither read nor written.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    // A record for its 'with'. Comparing and printing options member by member would cost every function several KB that nothing uses.

    /// <summary>Whether it is the same object.</summary>
    public bool Equals(LambdaRuntimeOptions? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => nameof(LambdaRuntimeOptions);
}
