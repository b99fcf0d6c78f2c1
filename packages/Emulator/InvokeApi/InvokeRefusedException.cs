namespace Lambent.Emulator;

/// <summary>A request that Lambda would refuse before any runtime hears of it, under the name and status of Lambda's own error.</summary>
internal sealed class InvokeRefusedException(int status, string type, string message) : Exception(message)
{
    public int Status { get; } = status;

    /// <summary>Header <c>X-Amzn-Errortype</c>.</summary>
    public string Type { get; } = type;

    public static InvokeRefusedException InvalidContent(string message) => new(400, "InvalidRequestContentException", message);

    public static InvokeRefusedException InvalidParameter(string message) => new(400, "InvalidParameterValueException", message);
}
