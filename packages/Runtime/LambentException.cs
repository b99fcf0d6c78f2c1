namespace Lambent;

/// <summary>
/// The base of the exceptions that Lambent throws for conditions that a program can handle, and of <see cref="LambdaException"/>. Calls that are wrong in
/// themselves throw <see cref="ArgumentException"/> or <see cref="InvalidOperationException"/> instead.
/// </summary>
/// <param name="message">What happened, with the values, and what to do.</param>
/// <param name="innerException">The cause; null when there is none.</param>
public abstract class LambentException(string message, Exception? innerException = null) : Exception(message, innerException);
