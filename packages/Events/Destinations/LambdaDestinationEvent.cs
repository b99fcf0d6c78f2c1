using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The result of an asynchronous invocation, as Lambda sends it to the function's destination: another function, a queue, a topic, an
/// event bus.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/invocation-async-retain-records.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-lambda-function-invocation-result")]
[LambdaEvent("lambda-destination", LambdaEventDirection.Received, "requestPayload & requestContext.functionArn")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record LambdaDestinationEvent : LambdaPayload, ILambdaJson<LambdaDestinationEvent>
{
    /// <summary>The version of this format, <c>1.0</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The time of the record.</summary>
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The invocation.</summary>
    public LambdaDestinationRequestContext RequestContext { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The event that the function was invoked with.</summary>
    public JsonElement? RequestPayload { get; set; }

    /// <summary>The result of the invocation; absent when the function was never invoked.</summary>
    public LambdaDestinationResponseContext? ResponseContext { get; set; }

    /// <summary>The response of the function, or its error; absent when the function was never invoked.</summary>
    public JsonElement? ResponsePayload { get; set; }
}

/// <summary>An invocation whose outcome went to a destination.</summary>
public sealed partial record LambdaDestinationRequestContext : LambdaPayload
{
    /// <summary>The id of the invocation.</summary>
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The ARN of the function, with its version or alias.</summary>
    public string FunctionArn { get => field ?? ""; set; }

    /// <summary>The condition for the record.</summary>
    public LambdaDestinationCondition Condition { get; set; }

    /// <summary>The number of invocations; 0 when the function was never invoked.</summary>
    public int? ApproximateInvokeCount { get; set; }
}

/// <summary>Why Lambda sent a record to a destination.</summary>
[OpenEnum]
public readonly partial struct LambdaDestinationCondition
{
    /// <summary>The function succeeded.</summary>
    public const string Success = "Success";

    /// <summary>An asynchronous invocation failed each time.</summary>
    public const string RetriesExhausted = "RetriesExhausted";

    /// <summary>An event became too old before the function handled it.</summary>
    public const string EventAgeExceeded = "EventAgeExceeded";

    /// <summary>The function may not run: its reserved concurrency is 0.</summary>
    public const string ZeroReservedConcurrency = "ZeroReservedConcurrency";

    /// <summary>A batch of a stream failed each time.</summary>
    public const string RetryAttemptsExhausted = "RetryAttemptsExhausted";

    /// <summary>A record of a stream became too old before the function handled it.</summary>
    public const string RecordAgeExceeded = "RecordAgeExceeded";
}

/// <summary>The result of an invocation.</summary>
public sealed partial record LambdaDestinationResponseContext : LambdaPayload
{
    /// <summary>The HTTP status of the invocation; 200 also when the function failed.</summary>
    public int? StatusCode { get; set; }

    /// <summary>The version that ran.</summary>
    public string? ExecutedVersion { get; set; }

    /// <summary>The error type; absent when the function succeeded.</summary>
    public LambdaFunctionError FunctionError { get; set; }
}

/// <summary>How a function failed.</summary>
[OpenEnum]
public readonly partial struct LambdaFunctionError
{
    /// <summary>The function reported an error.</summary>
    public const string Handled = "Handled";

    /// <summary>The runtime did, or the function ran out of time or memory.</summary>
    public const string Unhandled = "Unhandled";
}
