namespace Lambent.Extensions;

/// <summary>What kept an extension from going on. The names are those of the error types that Lambda answers, where it has one.</summary>
public enum LambdaExtensionFailure
{
    /// <summary>A setting is missing or unusable, such as <c>AWS_LAMBDA_RUNTIME_API</c> or a buffering limit out of range.</summary>
    Configuration,

    /// <summary>The Extensions API cannot be reached, or answers what no Extensions API answers.</summary>
    Unreachable,

    /// <summary>A hook of the extension threw; the exception is the inner one.</summary>
    Hook,

    /// <summary><c>Extension.InvalidExtensionName</c>: the name is empty or already taken.</summary>
    InvalidExtensionName,

    /// <summary><c>Extension.RegistrationClosed</c>: init is over, so that nobody can register any more.</summary>
    RegistrationClosed,

    /// <summary><c>Extension.UnknownExtensionIdentifier</c>: Lambda knows no extension of this identifier.</summary>
    UnknownExtensionIdentifier,

    /// <summary><c>Extension.InvalidExtensionIdentifier</c>: the identifier is no UUID.</summary>
    InvalidExtensionIdentifier,

    /// <summary><c>Extension.MissingExtensionIdentifier</c>: the call had no identifier.</summary>
    MissingExtensionIdentifier,

    /// <summary><c>Extension.InvalidExtensionState</c>: the call is not allowed now.</summary>
    InvalidExtensionState,

    /// <summary>
    /// <c>Extension.InvalidEventType</c>: an event that this extension cannot have. Internal extensions cannot have <c>SHUTDOWN</c>, and no
    /// extension can have <c>INVOKE</c> on Lambda Managed Instances.
    /// </summary>
    InvalidEventType,

    /// <summary><c>Extension.MissingHeader</c>: the call lacked a header.</summary>
    MissingHeader,

    /// <summary><c>Extension.TooManyExtensions</c>: Lambda takes 10.</summary>
    TooManyExtensions,

    /// <summary><c>Telemetry.SubscriptionClosed</c> or <c>Logs.SubscriptionClosed</c>: init is over, so that nobody can subscribe any more.</summary>
    SubscriptionClosed,

    /// <summary><c>ValidationError</c>: Lambda does not take the subscription.</summary>
    InvalidSubscription,

    /// <summary>Any other refusal; <see cref="LambdaExtensionException.ErrorType"/> says which.</summary>
    Refused,
}

/// <summary>
/// The extension cannot go on. In a Lambda process <c>Run</c> writes it as one line and exits with code 1; inside a
/// <see cref="LambdaRuntimeScope"/> it is thrown.
/// </summary>
public sealed class LambdaExtensionException : LambentException
{
    internal LambdaExtensionException(LambdaExtensionFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>What went wrong.</summary>
    public LambdaExtensionFailure Failure { get; }

    /// <summary>The error type that Lambda answered, such as <c>Extension.RegistrationClosed</c>; null when it answered none.</summary>
    public string? ErrorType { get; internal init; }

    /// <summary>The status that Lambda answered; null when it did not answer.</summary>
    public int? StatusCode { get; internal init; }
}
