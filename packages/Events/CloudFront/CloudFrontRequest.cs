using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request to CloudFront: part of a <see cref="CloudFrontEvent"/>, and what a viewer-request or origin-request function returns to let it
/// go on. Change it in place and return it.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html"/>.
/// </summary>
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
