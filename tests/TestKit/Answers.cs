namespace Lambent.TestKit;

/// <summary>What a Lambda Runtime API says, as bytes.</summary>
public static class Answers
{
    /// <summary><c>202 {"status":"OK"}</c></summary>
    public const string Accepted = "HTTP/1.1 202 Accepted\r\nContent-Type: application/json\r\nContent-Length: 16\r\n\r\n{\"status\":\"OK\"}\n";

    /// <summary>An event with the headers that every event has.</summary>
    public static string Event(string body, string requestId = "8476a536-e9f4-11e8-9739-2dfe598c3fcd", string moreHeaders = "") =>
        "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
        + $"Lambda-Runtime-Aws-Request-Id: {requestId}\r\n"
        + "Lambda-Runtime-Deadline-Ms: 4102444800000\r\n"
        + "Lambda-Runtime-Invoked-Function-Arn: arn:aws:lambda:us-east-1:123456789012:function:custom-runtime\r\n"
        + "Lambda-Runtime-Trace-Id: Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700;Parent=9a9197af755a6419;Sampled=1\r\n"
        + moreHeaders
        + $"Content-Length: {body.Length}\r\n\r\n{body}";

    /// <summary>An error answer.</summary>
    public static string Error(int status, string errorType)
    {
        var body = $"{{\"errorMessage\":\"…\",\"errorType\":\"{errorType}\"}}".Replace("…", "no", StringComparison.Ordinal);
        return $"HTTP/1.1 {status} Some Reason\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n{body}";
    }
}
