using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request to CloudFront: part of a <see cref="CloudFrontEvent"/>, and what a viewer-request or origin-request function returns to let it
/// go on. Change it in place and return it.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html"/>.
/// </summary>
[LambdaEvent("cloudfront-lambda-edge-result-request", LambdaEventDirection.Returned, "uri & method & querystring")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CloudFrontRequest>))]
public sealed partial record CloudFrontRequest : LambdaPayload, ILambdaJson<CloudFrontRequest>
{
    /// <summary>The IP address of the viewer, or of the proxy it uses. Read-only.</summary>
    [JsonPropertyName("clientIp")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ClientIp { get; set; }

    /// <summary>The headers, by their names in lower case.</summary>
    [JsonPropertyName("headers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CloudFrontHeaderMap Headers { get => field ?? CloudFrontHeaderMap.Empty; set; }

    /// <summary>The HTTP method, in capitals. Read-only.</summary>
    [JsonPropertyName("method")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Method { get => field ?? ""; set; }

    /// <summary>The query, without the question mark; empty when there is none.</summary>
    [JsonPropertyName("querystring")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? QueryString { get; set; }

    /// <summary>The path. A new one changes neither the cache behaviour nor the origin.</summary>
    [JsonPropertyName("uri")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Uri { get => field ?? ""; set; }

    /// <summary>The body, if the function's association includes it.</summary>
    [JsonPropertyName("body")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CloudFrontRequestBody? Body { get; set; }

    /// <summary>The origin; only in origin-request events.</summary>
    [JsonPropertyName("origin")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CloudFrontOrigin? Origin { get; set; }
}

/// <summary>The body of a request to CloudFront. Read it with <c>BodyText</c>, <c>BodyBytes</c> or <c>Body</c>.</summary>
public sealed partial record CloudFrontRequestBody : LambdaPayload, IHttpBody
{
    /// <summary>
    /// Whether the body was longer than what CloudFront passes: 40 KB of viewer requests, 1 MB of origin requests. Read-only.
    /// </summary>
    [JsonPropertyName("inputTruncated")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? InputTruncated { get; set; }

    /// <summary>Whether the origin gets <see cref="Data"/> in place of the body of the viewer.</summary>
    [JsonPropertyName("action")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CloudFrontBodyAction Action { get; set; }

    /// <summary>The encoding of <see cref="Data"/>; CloudFront sends base64.</summary>
    [JsonPropertyName("encoding")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CloudFrontBodyEncoding Encoding { get; set; }

    /// <summary>The body.</summary>
    [JsonPropertyName("data")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Data { get; set; }

    string? IHttpBody.Body => Data;

    bool? IHttpBody.IsBase64Encoded => Encoding == CloudFrontBodyEncoding.Base64;
}

/// <summary>What CloudFront does with the body of a request that a function returns.</summary>
[OpenEnum]
public readonly partial struct CloudFrontBodyAction
{
    /// <summary>It sends the body of the viewer.</summary>
    public const string ReadOnly = "read-only";

    /// <summary>It sends what the function put in its place.</summary>
    public const string Replace = "replace";
}

/// <summary>How a body is written.</summary>
[OpenEnum]
public readonly partial struct CloudFrontBodyEncoding
{
    /// <summary>As bytes in base64.</summary>
    public const string Base64 = "base64";

    /// <summary>As it is.</summary>
    public const string Text = "text";
}

/// <summary>The origin of a request: a custom origin or an S3 bucket. Exactly one member is set.</summary>
public sealed partial record CloudFrontOrigin : LambdaPayload
{
    /// <summary>A server, or a bucket that is set up as a website.</summary>
    [JsonPropertyName("custom")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CloudFrontCustomOrigin? Custom { get; set; }

    /// <summary>A bucket.</summary>
    [JsonPropertyName("s3")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CloudFrontS3Origin? S3 { get; set; }
}

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

/// <summary>A bucket from which CloudFront fetches what it does not have.</summary>
public sealed partial record CloudFrontS3Origin : LambdaPayload
{
    /// <summary><c>origin-access-identity</c> or <c>none</c>.</summary>
    [JsonPropertyName("authMethod")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AuthMethod { get; set; }

    /// <summary>Headers that CloudFront adds, by their names in lower case.</summary>
    [JsonPropertyName("customHeaders")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CloudFrontHeaderMap CustomHeaders { get => field ?? CloudFrontHeaderMap.Empty; set; }

    /// <summary>The domain of the bucket.</summary>
    [JsonPropertyName("domainName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DomainName { get; set; }

    /// <summary>The folder within the bucket, beginning with a slash; empty for the root.</summary>
    [JsonPropertyName("path")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Path { get; set; }

    /// <summary>The read timeout for each packet of a response, in seconds.</summary>
    [JsonPropertyName("readTimeout")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ReadTimeout { get; set; }

    /// <summary>The region of the bucket; needed with an origin access identity.</summary>
    [JsonPropertyName("region")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Region { get; set; }

    /// <summary>The timeout for the whole response, in seconds.</summary>
    [JsonPropertyName("responseCompletionTimeout")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? ResponseCompletionTimeout { get; set; }
}
