namespace Lambent;

/// <summary>The kind of a failure that stops the runtime.</summary>
public enum LambdaRuntimeFailure
{
    /// <summary>A setting, such as <c>AWS_LAMBDA_RUNTIME_API</c>, is missing or invalid.</summary>
    Configuration,

    /// <summary>The init phase failed: a JSON contract is missing, or an <c>OnInit</c> hook, a SnapStart hook or the constructor of the handler threw an exception.</summary>
    Init,

    /// <summary>The Runtime API cannot be reached, or returned a response that its specification does not allow.</summary>
    RuntimeApi,
}

/// <summary>
/// A failure that stops the runtime. In Lambda the runtime logs it and exits the process with code 1. In a <see cref="LambdaRuntimeScope"/>, and when
/// <see cref="LambdaRuntimeOptions.Source"/> or <see cref="LambdaRuntimeOptions.Environment"/> is set, <c>Run</c> throws it.
/// </summary>
public sealed class LambdaRuntimeException : LambentException
{
    internal LambdaRuntimeException(LambdaRuntimeFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>The kind of the failure.</summary>
    public LambdaRuntimeFailure Failure { get; }
}
