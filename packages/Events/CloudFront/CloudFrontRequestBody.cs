using System.Text.Json.Serialization;

namespace Lambent.Events;

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
