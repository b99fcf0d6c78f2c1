using System.Text;
using System.Text.Json;

namespace Lambent.Http;

/// <summary>A request that warms up an application before a SnapStart snapshot.</summary>
/// <param name="Target">The path and the query.</param>
/// <param name="Times">The number of requests.</param>
internal sealed record HttpWarmUp(string Target, int Times)
{
    /// <summary>Registers the warm-up requests of an application.</summary>
    public static void Register(LambdaHttpOptions options)
    {
        foreach (var warmUp in options.WarmUps ?? [])
            LambdaSnapStart.WarmUp(warmUp.Event(), warmUp.Times);
    }

    /// <summary>
    /// The request as an event of a function URL, because a function URL passes the path on unchanged. An application with a fixed source does not refuse this
    /// event.
    /// </summary>
    private string Event()
    {
        var mark = Target.IndexOf('?', StringComparison.Ordinal);
        var path = mark < 0 ? Target : Target[..mark];
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("version", "2.0");
            json.WriteString("rawPath", path);
            json.WriteString("rawQueryString", mark < 0 ? "" : Target[(mark + 1)..]);
            json.WriteStartObject("headers");
            json.WriteString("host", "warmup.lambda-url.us-east-1.on.aws");
            json.WriteEndObject();
            json.WriteStartObject("requestContext");
            json.WriteString("domainName", "warmup.lambda-url.us-east-1.on.aws");
            json.WriteString("stage", "$default");
            json.WriteStartObject("http");
            json.WriteString("method", "GET");
            json.WriteString("path", path);
            json.WriteString("protocol", "HTTP/1.1");
            json.WriteString("sourceIp", "127.0.0.1");
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteBoolean("isBase64Encoded", false);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}
