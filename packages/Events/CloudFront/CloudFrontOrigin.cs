using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where a request goes: to a server or to a bucket. One of its members is set, and one must be when it is returned.</summary>
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
