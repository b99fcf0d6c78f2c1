using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Lambent;

/// <summary>
/// Spans and metrics named <c>Lambent.Runtime</c>, with the attributes of the FaaS semantic conventions of OpenTelemetry,
/// https://opentelemetry.io/docs/specs/semconv/faas/.
/// </summary>
internal static class InvocationTelemetry
{
    public const string Name = "Lambent.Runtime";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Invocations = Meter.CreateCounter<long>("faas.invocations", "{invocation}", "Invocations that succeeded.");
    private static readonly Counter<long> Errors = Meter.CreateCounter<long>("faas.errors", "{error}", "Invocations that failed.");
    private static readonly Counter<long> ColdStarts = Meter.CreateCounter<long>("faas.coldstarts", "{coldstart}", "First invocations of an execution environment.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("faas.invoke_duration", "s", "How long the handler took.");

    private static readonly Counter<long> BackgroundErrors = Meter.CreateCounter<long>("lambent.background_errors", "{error}", "Failures of work after the response.");

    /// <summary>Whether spans or metrics have a listener.</summary>
    public static bool Enabled => Source.HasListeners() || Duration.Enabled || Invocations.Enabled || Errors.Enabled;

    /// <summary>Starts the span of an invocation, as a child of the caller's span; null when there is no listener or the span is not sampled.</summary>
    public static Activity? Start(LambdaContext context)
    {
        if (!Source.HasListeners())
            return null;
        var activity = Source.StartActivity(context.FunctionName, ActivityKind.Server, Parent(context));
        if (activity is null)
            return null;
        activity.SetTag("faas.invocation_id", context.RequestId);
        activity.SetTag("faas.coldstart", context.IsColdStart);
        activity.SetTag("faas.name", context.FunctionName);
        activity.SetTag("faas.version", context.FunctionVersion);
        activity.SetTag("faas.max_memory", context.MemoryLimitInMB * 1024L * 1024L);
        activity.SetTag("cloud.resource_id", context.InvokedFunctionArn);
        if (context.InvokedFunctionArn.Split(':') is { Length: > 4 } arn)
            activity.SetTag("cloud.account.id", arn[4]);
        return activity;
    }

    /// <summary>Ends the span and counts the invocation.</summary>
    public static void Stop(LambdaContext context, Activity? activity, LambdaError? error, TimeSpan duration)
    {
        if (error is not null)
        {
            activity?.SetStatus(ActivityStatusCode.Error, error.ErrorMessage);
            activity?.SetTag("error.type", error.ErrorType);
            if (error.Exception is { } exception)
                activity?.AddException(exception);
        }

        activity?.Dispose();
        (error is null ? Invocations : Errors).Add(1);
        if (context.IsColdStart)
            ColdStarts.Add(1);
        Duration.Record(duration.TotalSeconds);
    }

    /// <summary>Counts an exception of work after the response.</summary>
    public static void CountBackgroundError() => BackgroundErrors.Add(1);

    /// <summary>The W3C trace context if the caller sent one; otherwise the X-Ray trace context, whose IDs have the same length.</summary>
    private static ActivityContext Parent(LambdaContext context)
    {
        if (context.W3C is { TraceParent: { } traceParent } w3c && ActivityContext.TryParse(traceParent, w3c.TraceState, isRemote: true, out var parent))
            return parent;
        if (context.Trace is not { TraceId: { } traceId, Parent: { Length: 16 } spanId } trace || !IsHex(traceId) || !IsHex(spanId))
            return default;
        return new ActivityContext(
            ActivityTraceId.CreateFromString(traceId),
            ActivitySpanId.CreateFromString(spanId),
            trace.Sampled == true ? ActivityTraceFlags.Recorded : ActivityTraceFlags.None,
            isRemote: true);
    }

    private static bool IsHex(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigitLower(c))
                return false;
        }

        return true;
    }
}
