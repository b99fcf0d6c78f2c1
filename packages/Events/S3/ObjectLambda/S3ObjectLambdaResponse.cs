using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response to HeadObject, ListObjects and ListObjectsV2 through an Object Lambda access point.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html"/>.
/// </summary>
[LambdaEvent("s3-object-lambda-response", LambdaEventDirection.Returned,
    "statusCode & listBucketResult",
    "statusCode & listResultXml",
    "listBucketResult",
    "listResultXml")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<S3ObjectLambdaResponse>))]
public sealed partial record S3ObjectLambdaResponse : LambdaPayload, ILambdaJson<S3ObjectLambdaResponse>
{
    /// <summary>The HTTP status; null means 200.</summary>
    [JsonPropertyName("statusCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? StatusCode { get; set; }

    /// <summary>The code of the error, such as <c>NoSuchKey</c>.</summary>
    [JsonPropertyName("errorCode")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ErrorCode { get; set; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("errorMessage")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ErrorMessage { get; set; }

    /// <summary>The headers of the response; for HeadObject.</summary>
    [JsonPropertyName("headers")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [AllowNull]
    public HeaderMap Headers { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The list as XML; this or <see cref="ListBucketResult"/>.</summary>
    [JsonPropertyName("listResultXml")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ListResultXml { get; set; }

    /// <summary>The list.</summary>
    [JsonPropertyName("listBucketResult")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public S3ListBucketResult? ListBucketResult { get; set; }
}

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

/// <summary>The owner of an object.</summary>
public sealed partial record S3ListedOwner : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("displayName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? DisplayName { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("id")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Id { get; set; }
}

/// <summary>A common prefix of keys.</summary>
public sealed partial record S3CommonPrefix : LambdaPayload
{
    /// <summary>The prefix.</summary>
    [JsonPropertyName("prefix")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Prefix { get; set; }
}
