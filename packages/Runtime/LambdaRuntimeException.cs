namespace Lambent;

/// <summary>What went wrong when the runtime itself, not a handler, cannot go on.</summary>
public enum LambdaRuntimeFailure
{
    /// <summary>A setting is missing or unusable, such as <c>AWS_LAMBDA_RUNTIME_API</c>.</summary>
    Configuration,

    /// <summary>Init failed: a JSON contract is missing, an <c>OnInit</c> hook threw, or the handler could not be built.</summary>
    Init,

    /// <summary>The Runtime API cannot be reached, or answers what no Runtime API answers.</summary>
    RuntimeApi,
}

/// <summary>
/// The runtime cannot go on. In a Lambda process it is written as one line and the process exits with code 1; a program that runs inside
/// a <see cref="LambdaRuntimeScope"/> gets it thrown from <c>Run</c>.
/// </summary>
public sealed class LambdaRuntimeException : LambentException
{
    internal LambdaRuntimeException(LambdaRuntimeFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>Which side failed.</summary>
    public LambdaRuntimeFailure Failure { get; }
}
