using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A bucket.</summary>
public sealed partial record S3EventBucket : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The owner.</summary>
    [JsonPropertyName("ownerIdentity")]
    public S3Identity? OwnerIdentity { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>
    /// The tags that AWS services set on the bucket, such as <c>aws:cloudformation:stack-name</c>, by key.
    /// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html"/>.
    /// </summary>
    [JsonPropertyName("awsGeneratedTags")]
    public IReadOnlyDictionary<string, string> AwsGeneratedTags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
