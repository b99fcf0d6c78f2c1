namespace Lambent.Emulator;

/// <summary>What extensions are told, as JSON.</summary>
internal static class ExtensionEvents
{
    public static ReadOnlyMemory<byte> Invoke(Invocation invocation) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("eventType", "INVOKE");
        writer.WriteNumber("deadlineMs", invocation.Deadline.ToUnixTimeMilliseconds());
        writer.WriteString("requestId", invocation.Request.RequestId);
        writer.WriteString("invokedFunctionArn", invocation.Request.FunctionArn);
        writer.WriteStartObject("tracing");
        writer.WriteString("type", "X-Amzn-Trace-Id");
        writer.WriteString("value", invocation.Request.TraceId);
        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    public static ReadOnlyMemory<byte> Shutdown(string reason, DateTimeOffset deadline) => Json.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("eventType", "SHUTDOWN");
        writer.WriteString("shutdownReason", reason);
        writer.WriteNumber("deadlineMs", deadline.ToUnixTimeMilliseconds());
        writer.WriteEndObject();
    });
}
