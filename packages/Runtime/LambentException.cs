namespace Lambent;

/// <summary>
/// The base class of the exceptions that Lambent throws for conditions that a program can handle, and of <see cref="LambdaException"/>. Incorrect calls throw
/// <see cref="ArgumentException"/> or <see cref="InvalidOperationException"/> instead.
/// </summary>
/// <param name="message">The message.</param>
/// <param name="innerException">The cause; null when there is none.</param>
public abstract class LambentException(string message, Exception? innerException = null) : Exception(message, innerException);
