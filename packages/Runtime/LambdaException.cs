namespace Lambent;

/// <summary>
/// An exception that chooses the <c>errorType</c> that callers see, and that Step Functions <c>Catch</c> matches on. Throw it, or derive
/// from it, from a handler. Any other exception is reported under its short type name.
/// </summary>
/// <param name="errorType">What <c>errorType</c> says, for example <c>OrderNotFound</c>.</param>
/// <param name="message">What <c>errorMessage</c> says. It is shown to the caller: keep secrets out of it.</param>
/// <param name="innerException">The cause, reported under <c>cause</c>; null when there is none.</param>
public class LambdaException(string errorType, string message, Exception? innerException = null) : LambentException(message, innerException)
{
    /// <summary>What <c>errorType</c> says.</summary>
    public string ErrorType { get; } = errorType;
}
