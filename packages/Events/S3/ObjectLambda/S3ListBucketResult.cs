using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A list of objects.</summary>
public sealed partial record S3ListBucketResult : LambdaPayload
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>The prefix of the keys.</summary>
    [JsonPropertyName("prefix")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Prefix { get; set; }

    /// <summary>The key after which the list starts.</summary>
    [JsonPropertyName("startAfter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StartAfter { get; set; }

    /// <summary>The key after which the list starts; ListObjects only.</summary>
    [JsonPropertyName("marker")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Marker { get; set; }

    /// <summary>The marker of the next list; ListObjects only.</summary>
    [JsonPropertyName("nextMarker")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NextMarker { get; set; }

    /// <summary>The continuation token of this list; ListObjectsV2 only.</summary>
    [JsonPropertyName("continuationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContinuationToken { get; set; }

    /// <summary>The continuation token of the next list; ListObjectsV2 only.</summary>
    [JsonPropertyName("nextContinuationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NextContinuationToken { get; set; }

    /// <summary>The maximum number of keys.</summary>
    [JsonPropertyName("maxKeys")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxKeys { get; set; }

    /// <summary>The number of keys.</summary>
    [JsonPropertyName("keyCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? KeyCount { get; set; }

    /// <summary>Whether the list is truncated.</summary>
    [JsonPropertyName("isTruncated")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsTruncated { get; set; }

    /// <summary>The encoding of the keys.</summary>
    [JsonPropertyName("encodingType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EncodingType { get; set; }

    /// <summary>The delimiter, which ends a common prefix.</summary>
    [JsonPropertyName("delimiter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Delimiter { get; set; }

    /// <summary>The objects.</summary>
    [JsonPropertyName("contents")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<S3ListedObject>? Contents { get; set; }

    /// <summary>The common prefixes of keys.</summary>
    [JsonPropertyName("commonPrefixes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<S3CommonPrefix>? CommonPrefixes { get; set; }
}
