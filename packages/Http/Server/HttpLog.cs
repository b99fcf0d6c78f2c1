using Microsoft.Extensions.Logging;

namespace Lambent.Http;

/// <summary>The log messages of the adapter.</summary>
internal static partial class HttpLog
{
    [LoggerMessage(1, LogLevel.Error, "An unhandled exception was thrown by the application.")]
    public static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "The time of the invocation was nearly up, and the application had not answered: the caller got 504. Raise the function's timeout, or do less in a request.")]
    public static partial void OutOfTime(ILogger logger, Exception? exception);

    [LoggerMessage(3, LogLevel.Error, "{Reason} The caller got 500.")]
    public static partial void NotSent(ILogger logger, string reason);

    [LoggerMessage(4, LogLevel.Error, "A callback after the response failed.")]
    public static partial void CallbackFailed(ILogger logger, Exception exception);

    [LoggerMessage(5, LogLevel.Information, "The request was refused: {Reason}")]
    public static partial void BadRequest(ILogger logger, string reason, Exception exception);
}
