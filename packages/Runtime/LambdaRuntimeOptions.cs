using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>The options of a runtime. The defaults are suitable for Lambda.</summary>
public sealed record LambdaRuntimeOptions
{
    /// <summary>The address of the Runtime API, <c>host:port</c>. Default: <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    public string? Endpoint { get; init; }

    /// <summary>The clock for deadlines and log timestamps. Default: the system clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The source of invocations. Default: the Runtime API at <see cref="Endpoint"/>.</summary>
    public InvocationSource? Source { get; init; }

    /// <summary>The output of log records, one write per record. Default: standard output, or the log file descriptor of a managed runtime.</summary>
    public Stream? LogOutput { get; init; }

    /// <summary>The minimum level of log records. Default: <c>AWS_LAMBDA_LOG_LEVEL</c>, otherwise <see cref="LogLevel.Information"/>.</summary>
    public LogLevel? LogLevel { get; init; }

    /// <summary>The format of log records. Default: <c>AWS_LAMBDA_LOG_FORMAT</c>, otherwise text.</summary>
    public LambdaLogFormat? LogFormat { get; init; }

    /// <summary>
    /// The time between the cancellation of <see cref="LambdaContext.CancellationToken"/> and the deadline. An invocation that ends within this time of its
    /// deadline is logged as a warning, because a similar invocation may time out. Default: 250 ms.
    /// </summary>
    public TimeSpan CancellationMargin { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>
    /// Returns the <c>errorType</c> for an exception of a handler, or null for the default: <see cref="LambdaException.ErrorType"/>, or the type name of the
    /// exception without namespace. Default: null.
    /// </summary>
    public Func<Exception, string?>? ErrorType { get; init; }

    /// <summary>
    /// Whether the runtime returns the memory of an event or a result of more than 1 MiB to the operating system when 20 smaller events have followed. This
    /// takes a full garbage collection, which is skipped when the function keeps more than 32 MiB alive. Lambda bills the configured memory, not the used
    /// memory; other processes, such as extensions, can use the returned memory. It has no effect on Lambda Managed Instances. Default: true.
    /// </summary>
    public bool TrimMemoryAfterLargeEvents { get; init; } = true;

    /// <summary>
    /// Whether error reports, which callers receive, contain stack traces. The log always contains them. Default: true.
    /// </summary>
    public bool IncludeStackTraces { get; init; } = true;

    /// <summary>The environment variables that the runtime uses instead of those of the process. Default: null, which is those of the process.</summary>
    public IReadOnlyDictionary<string, string>? Environment { get; init; }

    // Why: the type is a record for 'with' only. Generated members that compare and print every property would add several KB to each native function.

    /// <summary>Whether both are the same object.</summary>
    public bool Equals(LambdaRuntimeOptions? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);

    /// <inheritdoc/>
    public override string ToString() => nameof(LambdaRuntimeOptions);
}
