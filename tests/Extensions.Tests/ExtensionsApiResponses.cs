namespace Lambent.Extensions.Tests;

/// <summary>Responses of the Extensions API, as text with one character for each byte.</summary>
internal static class ExtensionsApiResponses
{
    public static string Ok(string body, string moreHeaders = "") =>
        $"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n{moreHeaders}Content-Length: {body.Length}\r\n\r\n{body}";

    public static string Registered(string identifier = "4e2d1b3c-7c1f-4b5a-9d1e-0a6b8f1c2d3e") => Ok(
        "{\"functionName\":\"orders\",\"functionVersion\":\"$LATEST\",\"handler\":\"bootstrap\",\"accountId\":\"123456789012\"}",
        $"Lambda-Extension-Identifier: {identifier}\r\n");

    public static string Invoke(string requestId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd") => Ok(
        "{\"eventType\":\"INVOKE\",\"deadlineMs\":1795176000123,\"requestId\":\"" + requestId + "\","
        + "\"invokedFunctionArn\":\"arn:aws:lambda:us-east-1:123456789012:function:orders\","
        + "\"tracing\":{\"type\":\"X-Amzn-Trace-Id\",\"value\":\"Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700\"}}",
        "Lambda-Extension-Event-Identifier: 6f0f2a44-4c4c-4c8a-8f5e-9a4ef1f4c0d1\r\n");

    public static string Shutdown(string reason = "spindown", long deadlineMs = 1795176000123) => Ok(
        "{\"eventType\":\"SHUTDOWN\",\"shutdownReason\":\"" + reason + "\",\"deadlineMs\":" + deadlineMs + "}");
}
