using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An object of a bucket.</summary>
public sealed partial record S3EventObject : LambdaPayload
{
    /// <summary>The key, URL-encoded, with <c>+</c> for spaces.</summary>
    [JsonPropertyName("key")]
    public string Key { get => field ?? ""; set; }

    /// <summary>The size in bytes; null when the object was deleted.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; set; }

    /// <summary>The ETag: a hash of the content unless the object was uploaded in parts; null when it was deleted.</summary>
    [JsonPropertyName("eTag")]
    public string? ETag { get; set; }

    /// <summary>The version id, if the bucket has versioning enabled.</summary>
    [JsonPropertyName("versionId")]
    public string? VersionId { get; set; }

    /// <summary>
    /// The order of the events of one key: pad the shorter of two values with zeros on the right; the greater one is later.
    /// </summary>
    [JsonPropertyName("sequencer")]
    public string? Sequencer { get; set; }
}
