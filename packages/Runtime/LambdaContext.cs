using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>
/// Information about one invocation, the function and the execution environment. See https://docs.aws.amazon.com/lambda/latest/dg/csharp-context.html.
/// In unit tests, create a context with an initializer: <c>new LambdaContext { RequestId = "1", Deadline = … }</c>. Members may be read on several threads.
/// </summary>
public sealed partial class LambdaContext
{
    private FunctionEnvironment _environment;
    private readonly long _deadlineMs; // Unix time in milliseconds; 0 when there is no deadline
    private OptionalState? _optional;

    /// <summary>Creates a context for a unit test. The documentation of each member gives its default.</summary>
    public LambdaContext()
        : this(new FunctionEnvironment(), "00000000-0000-0000-0000-000000000000", null, null, 0, false)
    {
    }

    internal LambdaContext(
        FunctionEnvironment environment, string requestId, string? functionArn, string? traceId, long deadlineMs, bool isColdStart, OptionalState? optional = null)
    {
        _environment = environment;
        _deadlineMs = deadlineMs;
        _optional = optional;
        RequestId = requestId;
        InvokedFunctionArn = functionArn ?? "";
        TraceHeader = traceId;
        IsColdStart = isColdStart;
    }

    /// <summary>Creates the context of an event from the event's headers. Called once for each event.</summary>
    internal LambdaContext(EventMetadata metadata)
    {
        _environment = metadata.Function;
        _deadlineMs = metadata.DeadlineMs;
        _optional = metadata.OptionalState;
        RequestId = Encoding.UTF8.GetString(metadata.RequestId);
        InvokedFunctionArn = metadata.FunctionArn ?? "";
        TraceHeader = metadata.TraceHeader;
        IsColdStart = metadata.IsFirst;
    }

    /// <summary>The request ID of this invocation, usually a UUID. Callers can choose request IDs, so they are not unique.</summary>
    public string RequestId { get; init; }

    /// <summary>The ARN that the caller used to invoke the function, a version or an alias. It can differ between invocations. Empty in a unit test.</summary>
    public string InvokedFunctionArn { get; init; }

    /// <summary>The X-Ray tracing header, unchanged; null when Lambda sent none.</summary>
    public string? TraceHeader { get; init; }

    /// <summary>Whether this is the first invocation of this execution environment.</summary>
    public bool IsColdStart { get; init; }

    /// <summary>Whether <see cref="LambdaSnapStart.WarmUp"/> made this invocation. Its result is dropped.</summary>
    public bool IsWarmUp { get => _optional is { IsWarmUp: true }; init => Optional.IsWarmUp = value; }

    /// <summary>The name of the function; <c>function</c> when <c>AWS_LAMBDA_FUNCTION_NAME</c> is not set.</summary>
    public string FunctionName { get => _environment.FunctionName; init => (_environment = _environment.Copy()).FunctionName = value; }

    /// <summary>The version of the function; <c>$LATEST</c> when <c>AWS_LAMBDA_FUNCTION_VERSION</c> is not set.</summary>
    public string FunctionVersion { get => _environment.FunctionVersion; init => (_environment = _environment.Copy()).FunctionVersion = value; }

    /// <summary>The memory that is configured for the function, in MB (1 MB is 1,048,576 bytes); 128 when <c>AWS_LAMBDA_FUNCTION_MEMORY_SIZE</c> is not set.</summary>
    public int MemoryLimitInMB { get => _environment.MemoryLimitInMB; init => (_environment = _environment.Copy()).MemoryLimitInMB = value; }

    /// <summary>The CloudWatch log group of the function; null when Lambda does not provide it, as under SnapStart.</summary>
    public string? LogGroupName { get => _environment.LogGroupName; init => (_environment = _environment.Copy()).LogGroupName = value; }

    /// <summary>The CloudWatch log stream of the execution environment; null when Lambda does not provide it, as under SnapStart.</summary>
    public string? LogStreamName { get => _environment.LogStreamName; init => (_environment = _environment.Copy()).LogStreamName = value; }

    /// <summary>How Lambda initialized this execution environment; on demand when <c>AWS_LAMBDA_INITIALIZATION_TYPE</c> is not set.</summary>
    public LambdaInitializationType InitializationType
    {
        get => _environment.InitializationType;
        init => (_environment = _environment.Copy()).InitializationType = value;
    }

    /// <summary>The clock for <see cref="RemainingTime"/> and <see cref="CancellationToken"/>. Default: the system clock.</summary>
    public TimeProvider TimeProvider { get => _environment.TimeProvider; init => (_environment = _environment.Copy()).TimeProvider = value; }

    /// <summary>The time at which this invocation times out; null when Lambda sent no deadline.</summary>
    public DateTimeOffset? Deadline
    {
        get => _deadlineMs == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(_deadlineMs);
        init => _deadlineMs = value?.ToUnixTimeMilliseconds() ?? 0;
    }

    /// <summary>
    /// The time until <see cref="Deadline"/>, calculated at each call; <see cref="TimeSpan.MaxValue"/> without a deadline. It is zero or negative when the
    /// deadline has passed, which is possible on Lambda Managed Instances.
    /// </summary>
    public TimeSpan RemainingTime => Deadline is { } deadline ? deadline - _environment.TimeProvider.GetUtcNow() : TimeSpan.MaxValue;

    /// <summary>
    /// Is cancelled shortly before the deadline (<see cref="LambdaRuntimeOptions.CancellationMargin"/>, 250 ms by default), so that a handler can stop
    /// in time and report incomplete work. Without a deadline it is never cancelled. The timer is created when the property is first read.
    /// </summary>
    public CancellationToken CancellationToken
    {
        get => Optional.GetCancellationToken(this);
        init => Optional.Token = value;
    }

    /// <summary>The parsed <see cref="TraceHeader"/>; null when there is no header or the header has no root.</summary>
    public LambdaTraceId? Trace => TraceHeader is null ? null : Optional.ParseTrace(TraceHeader);

    /// <summary>The tenant ID of a function with tenant isolation; null for other functions.</summary>
    public string? TenantId { get => _optional?.TenantId; init => Optional.TenantId = value; }

    /// <summary>The client context that the caller sent; null when there is none or it is malformed.</summary>
    public LambdaClientContext? ClientContext { get => _optional?.ReadClientContext(this); init => Optional.Client = value; }

    /// <summary>The W3C trace context in the client context; null when there is none.</summary>
    public LambdaW3CContext? W3C { get => _optional?.ReadW3C(this); init => Optional.W3C = value; }

    /// <summary>The Amazon Cognito identity of the caller; null when there is none.</summary>
    public LambdaCognitoIdentity? CognitoIdentity { get => _optional?.ReadCognitoIdentity(this); init => Optional.Identity = value; }

    /// <summary>Writes log records with the request ID, the trace header and the tenant ID of this invocation. In a unit test it writes nothing unless it is set.</summary>
    public ILogger Logger { get => _optional?.Logger ?? _environment.Log.Logger; init => Optional.Logger = value; }

    /// <summary>
    /// Gets the ID of the Availability Zone in which the function runs, such as <c>use1-az1</c>; null when there is no metadata endpoint, as in a unit test.
    /// It is requested once, and again after a SnapStart restore, from the metadata endpoint:
    /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-metadata-endpoint.html.
    /// </summary>
    /// <exception cref="IOException">The metadata endpoint cannot be reached, or returns an error or an invalid response.</exception>
    public async ValueTask<string?> GetAvailabilityZoneIdAsync(CancellationToken cancellationToken = default) =>
        _environment.Metadata is { } metadata ? await metadata.AvailabilityZoneIdAsync().WaitAsync(cancellationToken).ConfigureAwait(false) : null;

    /// <summary>
    /// Adds a callback that runs after the response has been sent and before the next event is requested. The caller does not wait for callbacks; Lambda
    /// bills their time. Callbacks run in the order in which they were added. An exception of a callback is logged and counted, and the other callbacks
    /// still run. An event of bytes (<c>ReadOnlyMemory&lt;byte&gt;</c>, <c>Stream</c>) is no longer valid then: copy the bytes that a callback needs.
    /// </summary>
    /// <param name="callback">The callback. Its token is <see cref="CancellationToken"/>, which is cancelled shortly before the deadline.</param>
    /// <exception cref="InvalidOperationException">The callbacks of this invocation have already run.</exception>
    [OverloadResolutionPriority(1)]
    public void OnCompleted(Func<CancellationToken, ValueTask> callback)
    {
        ArgumentNullException.ThrowIfNull(callback);
        Optional.AddCallback(callback);
    }

    /// <inheritdoc cref="OnCompleted(Func{CancellationToken, ValueTask})"/>
    public void OnCompleted(Func<CancellationToken, Task> callback) => OnCompleted(Hook.From(callback));

    /// <inheritdoc cref="OnCompleted(Func{CancellationToken, ValueTask})"/>
    public void OnCompleted(Action<CancellationToken> callback) => OnCompleted(Hook.From(callback));

    internal FunctionEnvironment Environment => _environment;

    internal long DeadlineMs => _deadlineMs;

    private OptionalState Optional
    {
        get
        {
            var optional = Volatile.Read(ref _optional);
            if (optional is not null && optional != OptionalState.Ended)
                return optional;
            var created = optional is null ? new OptionalState() : new OptionalState(ended: true);
            var previous = Interlocked.CompareExchange(ref _optional, created, optional);
            return previous == optional ? created : Optional;
        }
    }

    internal static LambdaContext ForWarmUp(FunctionEnvironment environment) =>
        new(environment, Guid.NewGuid().ToString(), null, null, 0, false, new OptionalState { IsWarmUp = true });

    /// <summary>Sets the log of a context that an <see cref="InvocationSource"/> created without a logger.</summary>
    internal void LogTo(RuntimeLog log)
    {
        if (_environment.Log != RuntimeLog.Silent)
            return;
        _environment = _environment.Copy();
        _environment.Log = log;
    }

    /// <summary>Removes and returns the next callback; null when there is none. After null, <c>OnCompleted</c> throws.</summary>
    internal Func<CancellationToken, ValueTask>? NextCallback() => Interlocked.CompareExchange(ref _optional, OptionalState.Ended, null)?.TakeCallback();

    /// <summary>Disposes the deadline timer. Called when the invocation has ended.</summary>
    internal void End() => Interlocked.CompareExchange(ref _optional, OptionalState.Ended, null)?.End();
}
