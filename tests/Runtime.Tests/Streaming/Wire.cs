namespace Lambent.Tests.Streaming;

/// <summary>Builds and parses the HTTP requests of streamed responses.</summary>
internal static class Wire
{
    /// <summary>The request line and headers.</summary>
    public static string Head(LiveRuntime runtime, string contentType = "application/octet-stream", string invocationId = "") =>
        $"POST /2018-06-01/runtime/invocation/{LiveRuntime.RequestId}/response HTTP/1.1\r\n"
        + $"Host: {runtime.Server.Address}\r\n"
        + $"User-Agent: lambent/0.1.0 dotnet/{Environment.Version}\r\n"
        + invocationId
        + $"Content-Type: {contentType}\r\n"
        + "Lambda-Runtime-Function-Response-Mode: streaming\r\n"
        + "Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n";

    /// <summary>The head of an HTTP response with its prelude as the first chunk.</summary>
    public static string HttpHead(LiveRuntime runtime, string prelude) =>
        Head(runtime, "application/vnd.awslambda.http-integration-response") + Chunk(prelude + "\0\0\0\0\0\0\0\0");

    public static string Chunk(string data) => $"{data.Length:x}\r\n{data}\r\n";

    public const string End = "0\r\n\r\n";

    /// <summary>The body of a request.</summary>
    public static string Body(string request) => request[(request.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4)..];

    /// <summary>The payload and the trailers of a chunked request.</summary>
    public static (string Payload, Dictionary<string, string> Trailers) Parse(string request)
    {
        var body = Body(request);
        var payload = new System.Text.StringBuilder();
        var at = 0;
        while (true)
        {
            var line = body.IndexOf("\r\n", at, StringComparison.Ordinal);
            var size = Convert.ToInt32(body[at..line], 16);
            at = line + 2;
            if (size == 0)
                break;
            payload.Append(body, at, size);
            at += size + 2;
        }

        var trailers = body[at..].Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(": ", 2)).ToDictionary(pair => pair[0], pair => pair[1]);
        return (payload.ToString(), trailers);
    }
}
