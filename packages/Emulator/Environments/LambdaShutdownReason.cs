namespace Lambent.Emulator;

/// <summary>Why an execution environment ends; member <c>shutdownReason</c> of the event for extensions.</summary>
public enum LambdaShutdownReason
{
    /// <summary>Lambda does not need it any more: <c>spindown</c>.</summary>
    Spindown,

    /// <summary>An invocation took too long: <c>timeout</c>.</summary>
    Timeout,

    /// <summary>The function or an extension ended, or could not start: <c>failure</c>.</summary>
    Failure,
}
