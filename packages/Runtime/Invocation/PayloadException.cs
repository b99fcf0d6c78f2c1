namespace Lambent;

/// <summary>The event could not be read as the handler's type, or its result could not be written. The message holds no payload.</summary>
internal sealed class PayloadException(string errorType, string message, Exception? cause) : Exception(message, cause)
{
    public const string Unmarshal = "Runtime.UnmarshalError";
    public const string Marshal = "Runtime.MarshalError";

    public string ErrorType { get; } = errorType;
}
