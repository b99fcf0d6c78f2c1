namespace Lambent.Extensions;

/// <summary>The reason for a <see cref="LambdaExtensionException"/>. Values for errors of the Extensions API have the name of the error type.</summary>
public enum LambdaExtensionFailure
{
    /// <summary>A setting is missing or invalid, such as <c>AWS_LAMBDA_RUNTIME_API</c> or a buffering limit out of range.</summary>
    Configuration,

    /// <summary>The Extensions API cannot be reached, or its response does not follow the protocol.</summary>
    Unreachable,

    /// <summary>A hook of the extension threw an exception, which is the inner exception.</summary>
    Hook,

    /// <summary><c>Extension.InvalidExtensionName</c>: the name is empty, already registered, or not the file name of an external extension.</summary>
    InvalidExtensionName,

    /// <summary><c>Extension.RegistrationClosed</c>: the init phase is complete, and extensions register during it.</summary>
    RegistrationClosed,

    /// <summary><c>Extension.UnknownExtensionIdentifier</c>: no extension has this identifier.</summary>
    UnknownExtensionIdentifier,

    /// <summary><c>Extension.InvalidExtensionIdentifier</c>: the identifier is not a UUID.</summary>
    InvalidExtensionIdentifier,

    /// <summary><c>Extension.MissingExtensionIdentifier</c>: the request has no identifier.</summary>
    MissingExtensionIdentifier,

    /// <summary><c>Extension.InvalidExtensionState</c>: the request is not allowed in the current state of the extension.</summary>
    InvalidExtensionState,

    /// <summary>
    /// <c>Extension.InvalidEventType</c>: the extension cannot register for the event. An internal extension cannot register for <c>SHUTDOWN</c>. On Lambda
    /// Managed Instances no extension can register for <c>INVOKE</c>.
    /// </summary>
    InvalidEventType,

    /// <summary><c>Extension.MissingHeader</c>: the request has no value for a required header.</summary>
    MissingHeader,

    /// <summary><c>Extension.TooManyExtensions</c>: a function can have 10 extensions.</summary>
    TooManyExtensions,

    /// <summary>
    /// <c>Telemetry.SubscriptionClosed</c> or <c>Logs.SubscriptionClosed</c>: the init phase is complete, and extensions subscribe during it.
    /// </summary>
    SubscriptionClosed,

    /// <summary><c>ValidationError</c>: Lambda rejected the settings of the subscription.</summary>
    InvalidSubscription,

    /// <summary>Any other error response; see <see cref="LambdaExtensionException.ErrorType"/>.</summary>
    Refused,
}

/// <summary>
/// A failure that ends an extension. <c>Run</c> logs the failure of an external extension and exits with code 1. Inside a
/// <see cref="LambdaRuntimeScope"/> the exception is thrown instead.
/// </summary>
public sealed class LambdaExtensionException : LambentException
{
    internal LambdaExtensionException(LambdaExtensionFailure failure, string message, Exception? innerException = null)
        : base(message, innerException) => Failure = failure;

    /// <summary>The reason.</summary>
    public LambdaExtensionFailure Failure { get; }

    /// <summary>The error type of the response, such as <c>Extension.RegistrationClosed</c>; null without one.</summary>
    public string? ErrorType { get; internal init; }

    /// <summary>The HTTP status of the response; null without a response.</summary>
    public int? StatusCode { get; internal init; }
}
