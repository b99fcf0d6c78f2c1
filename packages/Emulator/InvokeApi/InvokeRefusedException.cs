namespace Lambent.Emulator;

/// <summary>A request that Lambda refuses before a runtime receives it, with the name and status of the error of Lambda.</summary>
internal sealed class InvokeRefusedException(int status, string type, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>Header <c>X-Amzn-Errortype</c>.</summary>
    public string Type { get; } = type;

    /// <summary>Member <c>Reason</c> of the error; null when it has none.</summary>
    public string? Reason { get; private init; }

    public static InvokeRefusedException InvalidContent(string message) => new(400, "InvalidRequestContentException", message);

    public static InvokeRefusedException InvalidParameter(string message) => new(400, "InvalidParameterValueException", message);

    public static InvokeRefusedException TooManyRequests() =>
        new(429, "TooManyRequestsException", "Rate Exceeded.") { Reason = "ReservedFunctionConcurrentInvocationLimitExceeded" };
}
