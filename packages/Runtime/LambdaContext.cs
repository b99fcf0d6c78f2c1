using System.Runtime.CompilerServices;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>
/// What Lambda says about one invocation. See https://docs.aws.amazon.com/lambda/latest/dg/csharp-context.html. In unit tests make one
/// with an initializer: <c>new LambdaContext { RequestId = "1", Deadline = … }</c>; no server is needed, and the logger is silent unless given.
/// </summary>
public sealed partial class LambdaContext
{
    private FunctionEnvironment _environment;
    private readonly long _deadlineMs; // Unix milliseconds; 0 when there is none
    private OptionalState? _optional;

    /// <summary>A context for a unit test. Members that are not set have the defaults that each one names.</summary>
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

    /// <summary>The context of an event. To be created once for each event.</summary>
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

    /// <summary>The id of this invocation, normally a UUID. A caller may choose it, so ids can repeat.</summary>
    public string RequestId { get; init; }

    /// <summary>The ARN that the caller used: of the function, a version or an alias. It may differ between invocations. Empty in a unit test.</summary>
    public string InvokedFunctionArn { get; init; }

    /// <summary>The X-Ray tracing header as it came; null when the invocation is not traced.</summary>
    public string? TraceHeader { get; init; }

    /// <summary>Whether this is the first invocation of this execution environment.</summary>
    public bool IsColdStart { get; init; }

    /// <summary>Whether this is a made-up invocation of <see cref="LambdaSnapStart.WarmUp"/>, whose result nobody gets.</summary>
    public bool IsWarmUp { get => _optional is { IsWarmUp: true }; init => Optional.IsWarmUp = value; }

    /// <summary>The function's name; <c>function</c> when the environment does not say.</summary>
    public string FunctionName { get => _environment.FunctionName; init => (_environment = _environment.Copy()).FunctionName = value; }

    /// <summary>The function's version; <c>$LATEST</c> when the environment does not say.</summary>
    public string FunctionVersion { get => _environment.FunctionVersion; init => (_environment = _environment.Copy()).FunctionVersion = value; }

    /// <summary>The memory of the function in MB (in fact MiB); 128 when the environment does not say.</summary>
    public int MemoryLimitInMB { get => _environment.MemoryLimitInMB; init => (_environment = _environment.Copy()).MemoryLimitInMB = value; }

    /// <summary>The CloudWatch log group; null when Lambda does not say, as under SnapStart.</summary>
    public string? LogGroupName { get => _environment.LogGroupName; init => (_environment = _environment.Copy()).LogGroupName = value; }

    /// <summary>The CloudWatch log stream; null when Lambda does not say, as under SnapStart.</summary>
    public string? LogStreamName { get => _environment.LogStreamName; init => (_environment = _environment.Copy()).LogStreamName = value; }

    /// <summary>How Lambda prepared this execution environment; on demand when it does not say.</summary>
    public LambdaInitializationType InitializationType
    {
        get => _environment.InitializationType;
        init => (_environment = _environment.Copy()).InitializationType = value;
    }

    /// <summary>The clock that <see cref="RemainingTime"/> and <see cref="CancellationToken"/> go by; the system's by default.</summary>
    public TimeProvider TimeProvider { get => _environment.TimeProvider; init => (_environment = _environment.Copy()).TimeProvider = value; }

    /// <summary>When Lambda ends this invocation; null when it did not say.</summary>
    public DateTimeOffset? Deadline
    {
        get => _deadlineMs == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(_deadlineMs);
        init => _deadlineMs = value?.ToUnixTimeMilliseconds() ?? 0;
    }

    /// <summary>
    /// The time until <see cref="Deadline"/>, read from the clock at each call; zero or negative when it has passed, as can happen on Managed
    /// Instances, and <see cref="TimeSpan.MaxValue"/> without a deadline.
    /// </summary>
    public TimeSpan RemainingTime => Deadline is { } deadline ? deadline - _environment.TimeProvider.GetUtcNow() : TimeSpan.MaxValue;

    /// <summary>
    /// Fires shortly before the deadline (<see cref="LambdaRuntimeOptions.CancellationMargin"/>, 250 ms by default), so that a handler can stop
    /// in time and say what it left undone. Its timer is made when this is first read. Never fires without a deadline.
    /// </summary>
    public CancellationToken CancellationToken
    {
        get => Optional.Cancellation(this);
        init => Optional.Token = value;
    }

    /// <summary>The parts of <see cref="TraceHeader"/>; null when there is none or it has no root.</summary>
    public LambdaTraceId? Trace => TraceHeader is null ? null : Optional.ParseTrace(TraceHeader);

    /// <summary>The tenant of a tenant-isolated function; null for others.</summary>
    public string? TenantId { get => _optional?.TenantId; init => Optional.TenantId = value; }

    /// <summary>What the caller put into the client context; null when nothing, or nothing readable.</summary>
    public LambdaClientContext? ClientContext { get => _optional?.ReadClientContext(this); init => Optional.Client = value; }

    /// <summary>The W3C trace context that came with the client context; null when none did.</summary>
    public LambdaW3CContext? W3C { get => _optional?.ReadW3C(this); init => Optional.W3C = value; }

    /// <summary>The Cognito identity of the caller; null when there is none.</summary>
    public LambdaCognitoIdentity? CognitoIdentity { get => _optional?.ReadCognitoIdentity(this); init => Optional.Identity = value; }

    /// <summary>Writes log lines that carry this invocation's request, trace and tenant id. Silent in a unit test unless given.</summary>
    public ILogger Logger { get => _optional?.Logger ?? _environment.Log.Logger; init => Optional.Logger = value; }

    /// <summary>
    /// The id of the availability zone that the function runs in, such as <c>use1-az1</c>; null when Lambda offers none, as in a unit test. It is asked for
    /// once, from https://docs.aws.amazon.com/lambda/latest/dg/configuration-metadata-endpoint.html, and again after a SnapStart restore.
    /// </summary>
    /// <exception cref="IOException">The metadata endpoint cannot be reached or does not answer as it should.</exception>
    public async ValueTask<string?> GetAvailabilityZoneIdAsync(CancellationToken cancellationToken = default) =>
        _environment.Metadata is { } metadata ? await metadata.AvailabilityZoneIdAsync().WaitAsync(cancellationToken).ConfigureAwait(false) : null;

    /// <summary>
    /// Runs work after the response has been sent and before the next event is fetched: the caller does not wait for it, and Lambda bills for it.
    /// Callbacks run in the order they were added, before the deadline if they watch their token. A failure is logged and
    /// counted; the others still run. An event of bytes (<c>ReadOnlyMemory&lt;byte&gt;</c>, <c>Stream</c>) is gone by then: copy what a callback needs of it.
    /// </summary>
    /// <param name="callback">The work. Its token is <see cref="CancellationToken"/>, which fires shortly before the deadline.</param>
    /// <exception cref="InvalidOperationException">The callbacks of this invocation have run: the callback would never be called.</exception>
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
            var made = optional is null ? new OptionalState() : new OptionalState(ended: true);
            var earlier = Interlocked.CompareExchange(ref _optional, made, optional);
            return earlier == optional ? made : Optional;
        }
    }

    internal static LambdaContext ForWarmUp(FunctionEnvironment environment) =>
        new(environment, Guid.NewGuid().ToString(), null, null, 0, false, new OptionalState { IsWarmUp = true });

    /// <summary>A context that a source made without a logger of its own writes where the runtime writes.</summary>
    internal void LogTo(RuntimeLog log)
    {
        if (_environment.Log != RuntimeLog.Silent)
            return;
        _environment = _environment.Copy();
        _environment.Log = log;
    }

    /// <summary>What is to be done after the response, each once; null when there is nothing more, and no callback is accepted from then on.</summary>
    internal Func<CancellationToken, ValueTask>? NextCallback() => Interlocked.CompareExchange(ref _optional, OptionalState.Ended, null)?.TakeCallback();

    /// <summary>The invocation has ended: its timer goes.</summary>
    internal void End() => Interlocked.CompareExchange(ref _optional, OptionalState.Ended, null)?.End();
}
