using System.Globalization;

namespace Lambent.Emulator;

/// <summary>How an invocation ended.</summary>
/// <param name="Payload">The result, or the error as JSON.</param>
/// <param name="ErrorType">Lambda's category of the error, <c>Function.…</c>, <c>Runtime.…</c> or <c>Sandbox.…</c>; null for a result.</param>
internal sealed record InvocationOutcome(ReadOnlyMemory<byte> Payload, string? ErrorType = null)
{
    /// <summary>From the moment a runtime had the event.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>An error that Lambda itself reports.</summary>
    public static InvocationOutcome Error(string errorType, string message) =>
        new(Json.Object(("errorMessage", message), ("errorType", errorType)), errorType);

    public static InvocationOutcome TimedOut(string requestId, TimeSpan timeout) => Error(
        "Sandbox.Timedout",
        string.Create(CultureInfo.InvariantCulture, $"RequestId: {requestId} Error: Task timed out after {timeout.TotalSeconds:F2} seconds"));
}
