using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>A bucket.</summary>
public sealed partial record S3DetailBucket : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>
    /// The tags that AWS services set on the bucket, such as <c>aws:cloudformation:stack-name</c>, by key.
    /// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/ev-events.html"/>.
    /// </summary>
    [JsonPropertyName("aws-generated-tags")]
    public IReadOnlyDictionary<string, string> AwsGeneratedTags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
