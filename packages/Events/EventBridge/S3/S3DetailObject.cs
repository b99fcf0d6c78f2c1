using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>An object. Other than in notifications, its key is not encoded.</summary>
public sealed partial record S3DetailObject : LambdaPayload
{
    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public string Key { get => field ?? ""; set; }

    /// <summary>The size in bytes; null where S3 does not say it.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; set; }

    /// <summary>The entity tag.</summary>
    [JsonPropertyName("etag")]
    public string? ETag { get; set; }

    /// <summary>The version; null in buckets without versions.</summary>
    [JsonPropertyName("version-id")]
    public string? VersionId { get; set; }

    /// <summary>What orders creations and deletions of one key: compare as hexadecimal numbers.</summary>
    [JsonPropertyName("sequencer")]
    public string? Sequencer { get; set; }
}
