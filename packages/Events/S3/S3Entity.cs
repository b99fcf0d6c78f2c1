using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A bucket and an object in it.</summary>
public sealed partial record S3Entity : LambdaPayload
{
    /// <summary>The version of this format, <c>1.0</c>.</summary>
    [JsonPropertyName("s3SchemaVersion")]
    public string? S3SchemaVersion { get; set; }

    /// <summary>The name of the notification in the bucket's configuration.</summary>
    [JsonPropertyName("configurationId")]
    public string? ConfigurationId { get; set; }

    /// <summary>The bucket.</summary>
    [JsonPropertyName("bucket")]
    public S3EventBucket Bucket { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The object.</summary>
    [JsonPropertyName("object")]
    public S3EventObject Object { get => field ??= new() { IsPlaceholder = true }; set; }
}
