using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An object of a list.</summary>
public sealed partial record S3ListedObject : LambdaPayload
{
    /// <summary>Its key.</summary>
    [JsonPropertyName("key")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Key { get; set; }

    /// <summary>When it was last changed.</summary>
    [JsonPropertyName("lastModified")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Timestamp? LastModified { get; set; }

    /// <summary>Its ETag.</summary>
    [JsonPropertyName("eTag")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ETag { get; set; }

    /// <summary>How its checksum was made.</summary>
    [JsonPropertyName("checksumAlgorithm")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ChecksumAlgorithm { get; set; }

    /// <summary>Its size in bytes.</summary>
    [JsonPropertyName("size")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireNumber? Size { get; set; }

    /// <summary>Who owns it.</summary>
    [JsonPropertyName("owner")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public S3ListedOwner? Owner { get; set; }

    /// <summary>Its storage class.</summary>
    [JsonPropertyName("storageClass")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StorageClass { get; set; }
}
