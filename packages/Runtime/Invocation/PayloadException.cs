namespace Lambent;

/// <summary>An event could not be deserialized, or a result could not be serialized. The message contains no payload.</summary>
internal sealed class PayloadException(string errorType, string message, Exception? cause) : Exception(message, cause)
{
    public const string Unmarshal = "Runtime.UnmarshalError";
    public const string Marshal = "Runtime.MarshalError";

    public string ErrorType { get; } = errorType;
}
