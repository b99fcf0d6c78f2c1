using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An object of a list.</summary>
public sealed partial record S3ListedObject : LambdaPayload
{
    /// <summary>The key.</summary>
    [JsonPropertyName("key")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Key { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonPropertyName("lastModified")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Timestamp? LastModified { get; set; }

    /// <summary>The ETag.</summary>
    [JsonPropertyName("eTag")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ETag { get; set; }

    /// <summary>The checksum algorithms.</summary>
    [JsonPropertyName("checksumAlgorithm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChecksumAlgorithm { get; set; }

    /// <summary>The size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNumber? Size { get; set; }

    /// <summary>The owner.</summary>
    [JsonPropertyName("owner")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public S3ListedOwner? Owner { get; set; }

    /// <summary>The storage class.</summary>
    [JsonPropertyName("storageClass")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageClass { get; set; }
}
