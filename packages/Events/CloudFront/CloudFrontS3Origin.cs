using System.Text.Json.Serialization;

namespace Lambent.Events;

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
