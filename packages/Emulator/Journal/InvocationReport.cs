namespace Lambent.Emulator;

/// <summary>The metrics of an invocation that has ended, as in <c>platform.report</c>.</summary>
/// <param name="Request">The request.</param>
/// <param name="Status"><c>success</c>, <c>error</c>, <c>timeout</c> or <c>failure</c>.</param>
/// <param name="ErrorType">The error type beside the status; null when it has none.</param>
/// <param name="FunctionErrorType">The category of the error that the caller received; null for a result.</param>
/// <param name="Duration">The time from the moment the runtime had the event to its response.</param>
/// <param name="Billed">The time until the runtime and all extensions asked for the next event, rounded up to milliseconds.</param>
/// <param name="MaxMemoryUsed">The most memory that the function has used, in MB; null when it is not measured, because the emulator did not start it.</param>
/// <param name="InitDuration">The time of init; null unless this is the first invocation of the environment.</param>
internal sealed record InvocationReport(
    InvocationRequest Request, string Status, string? ErrorType, string? FunctionErrorType, TimeSpan Duration, TimeSpan Billed, long? MaxMemoryUsed, TimeSpan? InitDuration);
