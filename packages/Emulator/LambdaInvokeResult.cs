using System.Text;

namespace Lambent.Emulator;

/// <summary>How an invocation ended.</summary>
public sealed record LambdaInvokeResult
{
    internal LambdaInvokeResult(InvocationRequest request, InvocationOutcome outcome)
    {
        Payload = outcome.Payload;
        FunctionError = outcome.ErrorType is null ? null : "Unhandled";
        ErrorType = outcome.ErrorType;
        Duration = outcome.Duration;
        RequestId = request.RequestId;
    }

    /// <summary>The result, or the error as JSON: <c>errorMessage</c>, <c>errorType</c> and, from a handler, <c>stackTrace</c>.</summary>
    public ReadOnlyMemory<byte> Payload { get; }

    /// <summary><c>Unhandled</c> when the function failed, as in header <c>X-Amz-Function-Error</c>; null when it did not.</summary>
    public string? FunctionError { get; }

    /// <summary>
    /// The category that Lambda counts the failure under, such as <c>Function.InvalidOperationException</c>, <c>Runtime.UnmarshalError</c> or
    /// <c>Sandbox.Timedout</c>; null when the function did not fail.
    /// </summary>
    public string? ErrorType { get; }

    /// <summary>The time from the moment a runtime had the event to its outcome; zero when none had it.</summary>
    public TimeSpan Duration { get; }

    /// <summary>The request id.</summary>
    public string RequestId { get; }

    /// <summary><see cref="Payload"/> as text.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Payload.Span);
}
