using System.Text.Json.Serialization;

namespace Lambent.Events;

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
