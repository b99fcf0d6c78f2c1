using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An object of a bucket.</summary>
public sealed partial record S3Object : LambdaPayload
{
    /// <summary>Its key, URL-encoded, blanks as <c>+</c>.</summary>
    [JsonPropertyName("key")]
    public string Key { get => field ?? ""; set; }

    /// <summary>Its size in bytes; null when it was deleted.</summary>
    [JsonPropertyName("size")]
    public long? Size { get; set; }

    /// <summary>Its ETag, a hash of its content unless it was uploaded in parts; null when it was deleted.</summary>
    [JsonPropertyName("eTag")]
    public string? ETag { get; set; }

    /// <summary>Its version, if the bucket keeps versions.</summary>
    [JsonPropertyName("versionId")]
    public string? VersionId { get; set; }

    /// <summary>
    /// What orders the events of one key: of two texts, the shorter padded with zeros on its right, the greater one is later.
    /// </summary>
    [JsonPropertyName("sequencer")]
    public string? Sequencer { get; set; }
}
