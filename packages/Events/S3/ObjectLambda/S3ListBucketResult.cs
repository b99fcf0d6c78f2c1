using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A list of objects.</summary>
public sealed partial record S3ListBucketResult : LambdaPayload
{
    /// <summary>The bucket.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>What the keys begin with.</summary>
    [JsonPropertyName("prefix")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Prefix { get; set; }

    /// <summary>After which key it begins.</summary>
    [JsonPropertyName("startAfter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? StartAfter { get; set; }

    /// <summary>After which key it begins; of ListObjects.</summary>
    [JsonPropertyName("marker")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Marker { get; set; }

    /// <summary>Where the next list begins; of ListObjects.</summary>
    [JsonPropertyName("nextMarker")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NextMarker { get; set; }

    /// <summary>Where it begins; of ListObjectsV2.</summary>
    [JsonPropertyName("continuationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContinuationToken { get; set; }

    /// <summary>Where the next list begins; of ListObjectsV2.</summary>
    [JsonPropertyName("nextContinuationToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? NextContinuationToken { get; set; }

    /// <summary>How many keys it may hold.</summary>
    [JsonPropertyName("maxKeys")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxKeys { get; set; }

    /// <summary>How many keys it holds.</summary>
    [JsonPropertyName("keyCount")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? KeyCount { get; set; }

    /// <summary>Whether there are more.</summary>
    [JsonPropertyName("isTruncated")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsTruncated { get; set; }

    /// <summary>How keys are encoded.</summary>
    [JsonPropertyName("encodingType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? EncodingType { get; set; }

    /// <summary>What ends a common prefix.</summary>
    [JsonPropertyName("delimiter")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Delimiter { get; set; }

    /// <summary>The objects.</summary>
    [JsonPropertyName("contents")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<S3ListedObject>? Contents { get; set; }

    /// <summary>What groups of keys begin with.</summary>
    [JsonPropertyName("commonPrefixes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<S3CommonPrefix>? CommonPrefixes { get; set; }
}
