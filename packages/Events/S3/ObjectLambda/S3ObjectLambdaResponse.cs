using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response to HeadObject, ListObjects and ListObjectsV2 through an Object Lambda access point.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-writing-lambda.html"/>.
/// </summary>
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
