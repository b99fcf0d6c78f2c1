using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A server from which CloudFront fetches what it does not have.</summary>
public sealed partial record CloudFrontCustomOrigin : LambdaPayload
{
    /// <summary>Headers that CloudFront adds, by their names in lower case.</summary>
    [JsonPropertyName("customHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CloudFrontHeaderMap CustomHeaders { get => field ?? CloudFrontHeaderMap.Empty; set; }

    /// <summary>The domain of the server.</summary>
    [JsonPropertyName("domainName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DomainName { get; set; }

    /// <summary>The keep-alive timeout of the origin connection, in seconds.</summary>
    [JsonPropertyName("keepaliveTimeout")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? KeepaliveTimeout { get; set; }

    /// <summary>The folder below which the server is asked, beginning with a slash; empty for the root.</summary>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <summary>The port: 80, 443 or 1024 to 65535.</summary>
    [JsonPropertyName("port")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Port { get; set; }

    /// <summary><c>http</c> or <c>https</c>.</summary>
    [JsonPropertyName("protocol")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Protocol { get; set; }

    /// <summary>The read timeout for each packet of a response, in seconds.</summary>
    [JsonPropertyName("readTimeout")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadTimeout { get; set; }

    /// <summary>The timeout for the whole response, in seconds.</summary>
    [JsonPropertyName("responseCompletionTimeout")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ResponseCompletionTimeout { get; set; }

    /// <summary>The least versions of TLS, such as <c>TLSv1.2</c>, of an origin with <c>https</c>.</summary>
    [JsonPropertyName("sslProtocols")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string> SslProtocols { get => field ?? []; set; }
}
