using Microsoft.AspNetCore.Http;

namespace Lambent.Emulator;

/// <summary>The answers of the Runtime API, word for word: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-api.html.</summary>
internal static class RuntimeReply
{
    public static Task Accepted(HttpContext http) => Json.Send(http, StatusCodes.Status202Accepted, ("status", "OK"));

    public static Task InvalidRequestId(HttpContext http) => Error(http, StatusCodes.Status400BadRequest, "InvalidRequestID", "Invalid request ID");

    public static Task InvalidResponseMode(HttpContext http) =>
        Error(http, StatusCodes.Status400BadRequest, "InvalidFunctionResponseMode", "Invalid function response mode");

    public static Task Truncated(HttpContext http) =>
        Error(http, StatusCodes.Status400BadRequest, "TruncatedHTTPRequest", "HTTP request detected as truncated");

    public static Task InvalidTransition(HttpContext http, RuntimeState from, RuntimeState to) => Error(
        http,
        StatusCodes.Status403Forbidden,
        "InvalidStateTransition",
        $"State transition from {from} to {to} failed for runtime. Error: State transition is not allowed");

    public static Task Late(HttpContext http) => Error(http, StatusCodes.Status410Gone, "InvokeTimeout", "Invoke timeout");

    public static Task TooLarge(HttpContext http, int limit) => Error(
        http,
        StatusCodes.Status413PayloadTooLarge,
        "RequestEntityTooLarge",
        $"Exceeded maximum allowed payload size ({limit} bytes).");

    public static Task Settled(HttpContext http, Settlement settlement) => settlement switch
    {
        Settlement.Accepted => Accepted(http),
        Settlement.UnknownId => InvalidRequestId(http),
        Settlement.Late => Late(http),
        _ => throw new InvalidOperationException($"Settlement {settlement} has no answer."),
    };

    private static Task Error(HttpContext http, int status, string type, string message) =>
        Json.Send(http, status, ("errorMessage", message), ("errorType", type));
}
