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
public sealed partial record S3ObjectLambdaResponse : LambdaPayload, ILambdaJson<S3ObjectLambdaResponse>
{
    /// <summary>The HTTP status; null means 200.</summary>
    [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)]
    public int? StatusCode { get; set; }

    /// <summary>The code of the error, such as <c>NoSuchKey</c>.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>The error message.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>The headers of the response; for HeadObject.</summary>
    [AllowNull]
    public HeaderMap Headers { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The list as XML; this or <see cref="ListBucketResult"/>.</summary>
    public string? ListResultXml { get; set; }

    /// <summary>The list.</summary>
    public S3ListBucketResult? ListBucketResult { get; set; }
}

/// <summary>A list of objects.</summary>
public sealed partial record S3ListBucketResult : LambdaPayload
{
    /// <summary>The bucket.</summary>
    public string? Name { get; set; }

    /// <summary>The prefix of the keys.</summary>
    public string? Prefix { get; set; }

    /// <summary>The key after which the list starts.</summary>
    public string? StartAfter { get; set; }

    /// <summary>The key after which the list starts; ListObjects only.</summary>
    public string? Marker { get; set; }

    /// <summary>The marker of the next list; ListObjects only.</summary>
    public string? NextMarker { get; set; }

    /// <summary>The continuation token of this list; ListObjectsV2 only.</summary>
    public string? ContinuationToken { get; set; }

    /// <summary>The continuation token of the next list; ListObjectsV2 only.</summary>
    public string? NextContinuationToken { get; set; }

    /// <summary>The maximum number of keys.</summary>
    public int? MaxKeys { get; set; }

    /// <summary>The number of keys.</summary>
    public int? KeyCount { get; set; }

    /// <summary>Whether the list is truncated.</summary>
    public bool? IsTruncated { get; set; }

    /// <summary>The encoding of the keys.</summary>
    public string? EncodingType { get; set; }

    /// <summary>The delimiter, which ends a common prefix.</summary>
    public string? Delimiter { get; set; }

    /// <summary>The objects.</summary>
    public IReadOnlyList<S3ListedObject>? Contents { get; set; }

    /// <summary>The common prefixes of keys.</summary>
    public IReadOnlyList<S3CommonPrefix>? CommonPrefixes { get; set; }
}

/// <summary>An object of a list.</summary>
public sealed partial record S3ListedObject : LambdaPayload
{
    /// <summary>The key.</summary>
    public string? Key { get; set; }

    /// <summary>The time of the last change.</summary>
    public partial DateTimeOffset? LastModified { get; set; }

    /// <summary>The ETag.</summary>
    public string? ETag { get; set; }

    /// <summary>The checksum algorithms.</summary>
    public string? ChecksumAlgorithm { get; set; }

    /// <summary>The size in bytes.</summary>
    public WireNumber? Size { get; set; }

    /// <summary>The owner.</summary>
    public S3ListedOwner? Owner { get; set; }

    /// <summary>The storage class.</summary>
    public string? StorageClass { get; set; }
}

/// <summary>The owner of an object.</summary>
public sealed partial record S3ListedOwner : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? DisplayName { get; set; }

    /// <summary>The id.</summary>
    public string? Id { get; set; }
}

/// <summary>A common prefix of keys.</summary>
public sealed partial record S3CommonPrefix : LambdaPayload
{
    /// <summary>The prefix.</summary>
    public string? Prefix { get; set; }
}
