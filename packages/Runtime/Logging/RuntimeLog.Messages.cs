using System.Buffers;
using System.Text;
using Microsoft.Extensions.Logging;

namespace Lambent;

/// <summary>The messages of the runtime itself.</summary>
internal sealed partial class RuntimeLog
{
    public void MalformedHeader(string name, int length) =>
        Write(LogLevel.Warning, $"The header '{name}' of this event ({length} bytes) is malformed and is ignored.");

    public void InitErrorNotReported(string reason) => Write(LogLevel.Error, $"The init error could not be reported: {reason}");

    public void OutcomeLost(Outcome outcome, string address, string reason) => Write(
        LogLevel.Error,
        outcome.IsOfInvocation()
            ? $"The {outcome.Name()} of this invocation could not be sent to the Lambda Runtime API at '{address}' in two attempts: {reason}. The caller receives a timeout."
            : $"The {outcome.Name()} could not be sent to the Lambda Runtime API at '{address}' in two attempts: {reason}.");

    public void OutcomeRejected(Outcome outcome, int status, string errorType, long length)
    {
        var what = outcome.Name();
        Write(LogLevel.Error, status switch
        {
            _ when !outcome.IsOfInvocation() => $"The Lambda Runtime API rejected the {what} of {length} bytes with status {status}{errorType}.",
            413 when outcome == Outcome.StreamedResponse => $"The {what} of {length} bytes exceeds Lambda's limit of 200 MB. The caller receives a truncated response.",
            413 => $"The {what} of {length} bytes exceeds Lambda's limit of 6 MB. The caller receives an error. Return less, or stream the response.",
            410 => $"The {what} was sent after the invocation had timed out, so Lambda dropped it.",
            _ => $"The Lambda Runtime API rejected the {what} of {length} bytes with status {status}{errorType}. The runtime continues with the next event.",
        });
    }

    public void StreamClosed(long sent, string reason) => Write(
        LogLevel.Error,
        $"Lambda closed the response stream of this invocation after {sent} bytes: {reason}. The caller receives a truncated response. Lambda closes a stream when the invocation times out or the response exceeds 200 MB.");

    public void PreludeTooLong(int length) => Write(
        LogLevel.Warning,
        $"The status, headers and cookies of this streamed response take {length} bytes. API Gateway reads at most {ResponsePrelude.MaxLength} bytes, and otherwise responds with status 500. Send fewer or shorter headers.");

    public void WarmUpFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Warning,
        Time = Now,
        Message = $"The warm-up of the handler failed with {error.ErrorType}: {error.ErrorMessage} Check that the handler accepts the event that is passed to WarmUp.",
        Exception = error.Exception,
        Context = context,
    });

    public void LoopFailed(string reason, TimeSpan delay) =>
        Write(LogLevel.Error, $"An invoke loop failed and restarts in {(long)delay.TotalMilliseconds} ms. The other loops continue. {reason}");

    /// <summary>Logs an exception of a handler or a callback after the response was sent.</summary>
    public void AfterResponseFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = Now,
        Message = $"Work after the response failed with {error.ErrorType}: {error.ErrorMessage}",
        Exception = error.Exception,
        ErrorType = error.ErrorType,
        Context = context,
    });

    /// <summary>Warns about an invocation that ended shortly before its deadline or after it.</summary>
    /// <param name="remaining">The milliseconds until the deadline; negative when the deadline has passed.</param>
    /// <param name="margin">The time before the deadline in which the warning is logged.</param>
    /// <param name="context">The context of the invocation.</param>
    public void NearDeadline(long remaining, TimeSpan margin, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Warning,
        Time = Now,
        Message = (remaining < 0 ? $"This invocation ended {-remaining} ms after its deadline." : $"This invocation ended {remaining} ms before its deadline, which is less than the {margin.TotalMilliseconds:0} ms of {nameof(LambdaRuntimeOptions.CancellationMargin)}.")
            + " An invocation times out at its deadline: increase the timeout of the function, or do less in one invocation.",
        Context = context,
    });

    public void HandlerFailed(LambdaError error, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = Now,
        Message = error.Exception is PayloadException or null ? error.ErrorMessage : $"The handler failed with {error.ErrorType}: {error.ErrorMessage}",
        Exception = error.Exception is PayloadException ? null : error.Exception,
        ErrorType = error.ErrorType,
        Context = context,
    });

    /// <summary>Logs an event. Call it only when <see cref="LogsPayloads"/> is true.</summary>
    public void LogEvent(LambdaInvocation invocation)
    {
        LogPayload("Event", new(invocation.Payload), invocation.Context);
    }

    /// <summary>Logs a result. Call it only when <see cref="LogsPayloads"/> is true.</summary>
    public void LogResult(LambdaInvocation invocation)
    {
        LogPayload("Result", invocation.WrittenResponse, invocation.Context);
    }

    public void Fatal(Exception e) => Write(new LogRecord
    {
        Level = LogLevel.Critical,
        Time = Now,
        Message = e.Message,
        Exception = e.InnerException, // an exception of user code; the stack trace of the runtime's own exception is not useful
    });

    /// <summary>Logs a warning of a component.</summary>
    public void Warn(string message) => Write(LogLevel.Warning, message);

    /// <summary>Logs an exception in a component.</summary>
    /// <param name="what">The subject and verb of the message, such as <c>The shutdown hook failed</c>.</param>
    /// <param name="e">The exception.</param>
    public void Error(string what, Exception e) => Write(new LogRecord
    {
        Level = LogLevel.Error,
        Time = Now,
        Message = $"{what} with {LambdaError.ShortName(e)}: {SafeText.MessageOf(e)}",
        Exception = e,
        ErrorType = LambdaError.ShortName(e),
        Context = Ambient.Context,
    });

    private void Write(LogLevel level, string message) =>
        Write(new LogRecord { Level = level, Time = Now, Message = message, Context = Ambient.Context });

    private void LogPayload(string what, ReadOnlySequence<byte> payload, LambdaContext context) => Write(new LogRecord
    {
        Level = LogLevel.Trace,
        Time = Now,
        Message = $"{what}: {Encoding.UTF8.GetString(payload.ToArray())}",
        Context = context,
    });
}
