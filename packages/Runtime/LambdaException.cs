namespace Lambent;

/// <summary>
/// An exception with an <c>errorType</c> of your choice, which callers receive and which <c>Catch</c> in Step Functions matches. Throw it from a handler,
/// or derive from it. The <c>errorType</c> of any other exception is its type name without namespace.
/// </summary>
/// <param name="errorType">The <c>errorType</c> of the error report, for example <c>OrderNotFound</c>.</param>
/// <param name="message">The <c>errorMessage</c> of the error report. The caller receives it: do not include secrets.</param>
/// <param name="innerException">The cause, which the error report contains as <c>cause</c>; null when there is none.</param>
public class LambdaException(string errorType, string message, Exception? innerException = null) : LambentException(message, innerException)
{
    /// <summary>The <c>errorType</c> of the error report.</summary>
    public string ErrorType { get; } = errorType;
}
