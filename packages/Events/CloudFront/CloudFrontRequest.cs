using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request to CloudFront: part of a <see cref="CloudFrontEvent"/>, and what a viewer-request or origin-request function returns to let it
/// go on. Change it in place and return it.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html"/>.
/// </summary>
[LambdaEvent("cloudfront-lambda-edge-result-request", LambdaEventDirection.Returned, "uri & method & querystring")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CloudFrontRequest : LambdaPayload, ILambdaJson<CloudFrontRequest>
{
    /// <summary>The IP address of the viewer, or of the proxy it uses. Read-only.</summary>
    public string? ClientIp { get; set; }

    /// <summary>The headers, by their names in lower case.</summary>
    public CloudFrontHeaderMap Headers { get => field ?? CloudFrontHeaderMap.Empty; set; }

    /// <summary>The HTTP method, in capitals. Read-only.</summary>
    public string Method { get => field ?? ""; set; }

    /// <summary>The query, without the question mark; empty when there is none.</summary>
    [JsonPropertyName("querystring")]
    public string? QueryString { get; set; }

    /// <summary>The path. A new one changes neither the cache behaviour nor the origin.</summary>
    public string Uri { get => field ?? ""; set; }

    /// <summary>The body, if the function's association includes it.</summary>
    public CloudFrontRequestBody? Body { get; set; }

    /// <summary>The origin; only in origin-request events.</summary>
    public CloudFrontOrigin? Origin { get; set; }
}

/// <summary>The body of a request to CloudFront. Read it with <c>BodyText</c>, <c>BodyBytes</c> or <c>Body</c>.</summary>
public sealed partial record CloudFrontRequestBody : LambdaPayload, IHttpBody
{
    /// <summary>
    /// Whether the body was longer than what CloudFront passes: 40 KB of viewer requests, 1 MB of origin requests. Read-only.
    /// </summary>
    public bool? InputTruncated { get; set; }

    /// <summary>Whether the origin gets <see cref="Data"/> in place of the body of the viewer.</summary>
    public CloudFrontBodyAction Action { get; set; }

    /// <summary>The encoding of <see cref="Data"/>; CloudFront sends base64.</summary>
    public CloudFrontBodyEncoding Encoding { get; set; }

    /// <summary>The body.</summary>
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
    public CloudFrontCustomOrigin? Custom { get; set; }

    /// <summary>A bucket.</summary>
    public CloudFrontS3Origin? S3 { get; set; }
}

/// <summary>A server from which CloudFront fetches what it does not have.</summary>
public sealed partial record CloudFrontCustomOrigin : LambdaPayload
{
    /// <summary>Headers that CloudFront adds, by their names in lower case.</summary>
    public CloudFrontHeaderMap CustomHeaders { get => field ?? CloudFrontHeaderMap.Empty; set; }

    /// <summary>The domain of the server.</summary>
    public string? DomainName { get; set; }

    /// <summary>The keep-alive timeout of the origin connection, in seconds.</summary>
    public int? KeepaliveTimeout { get; set; }

    /// <summary>The folder below which the server is asked, beginning with a slash; empty for the root.</summary>
    public string? Path { get; set; }

    /// <summary>The port: 80, 443 or 1024 to 65535.</summary>
    public int? Port { get; set; }

    /// <summary><c>http</c> or <c>https</c>.</summary>
    public string? Protocol { get; set; }

    /// <summary>The read timeout for each packet of a response, in seconds.</summary>
    public int? ReadTimeout { get; set; }

    /// <summary>The timeout for the whole response, in seconds.</summary>
    public int? ResponseCompletionTimeout { get; set; }

    /// <summary>The least versions of TLS, such as <c>TLSv1.2</c>, of an origin with <c>https</c>.</summary>
    public IReadOnlyList<string> SslProtocols { get => field ?? []; set; }
}

/// <summary>A bucket from which CloudFront fetches what it does not have.</summary>
public sealed partial record CloudFrontS3Origin : LambdaPayload
{
    /// <summary><c>origin-access-identity</c> or <c>none</c>.</summary>
    public string? AuthMethod { get; set; }

    /// <summary>Headers that CloudFront adds, by their names in lower case.</summary>
    public CloudFrontHeaderMap CustomHeaders { get => field ?? CloudFrontHeaderMap.Empty; set; }

    /// <summary>The domain of the bucket.</summary>
    public string? DomainName { get; set; }

    /// <summary>The folder within the bucket, beginning with a slash; empty for the root.</summary>
    public string? Path { get; set; }

    /// <summary>The read timeout for each packet of a response, in seconds.</summary>
    public int? ReadTimeout { get; set; }

    /// <summary>The region of the bucket; needed with an origin access identity.</summary>
    public string? Region { get; set; }

    /// <summary>The timeout for the whole response, in seconds.</summary>
    public int? ResponseCompletionTimeout { get; set; }
}
