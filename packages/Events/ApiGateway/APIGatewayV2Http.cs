using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The request line of a request to an HTTP API or to the URL of a function, and its caller.</summary>
public sealed partial record APIGatewayV2Http : LambdaPayload
{
    /// <summary>The HTTP method, in capitals.</summary>
    [JsonPropertyName("method")]
    public string Method { get => field ?? ""; set; }

    /// <summary>The path, with the stage unless that is <c>$default</c>.</summary>
    [JsonPropertyName("path")]
    public string Path { get => field ?? ""; set; }

    /// <summary>The protocol, <c>HTTP/1.1</c>.</summary>
    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }

    /// <summary>The source IP address of the request.</summary>
    [JsonPropertyName("sourceIp")]
    public string? SourceIp { get; set; }

    /// <summary>The <c>User-Agent</c> header.</summary>
    [JsonPropertyName("userAgent")]
    public string? UserAgent { get; set; }
}
