using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>An object. Unlike in S3 event notifications, the key is not URL-encoded.</summary>
public sealed partial record S3DetailObject : LambdaPayload
{
    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    public string Key { get => field ?? ""; set; }

    /// <summary>The size in bytes, if S3 sends it.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; set; }

    /// <summary>The entity tag.</summary>
    [JsonPropertyName("etag")]
    public string? ETag { get; set; }

    /// <summary>The version id; null in buckets without versioning.</summary>
    [JsonPropertyName("version-id")]
    public string? VersionId { get; set; }

    /// <summary>The order of creations and deletions of one key: compare the values as hexadecimal numbers.</summary>
    [JsonPropertyName("sequencer")]
    public string? Sequencer { get; set; }
}
