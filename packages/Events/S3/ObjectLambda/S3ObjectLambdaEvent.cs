using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request through an Object Lambda access point. For GetObject the function responds through the WriteGetObjectResponse API, for the
/// others it returns an <see cref="S3ObjectLambdaResponse"/>.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<S3ObjectLambdaEvent>))]
public sealed partial record S3ObjectLambdaEvent : LambdaPayload, ILambdaJson<S3ObjectLambdaEvent>
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("xAmzRequestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The input and output of a GetObject request; null for others.</summary>
    [JsonPropertyName("getObjectContext")]
    public S3GetObjectContext? GetObjectContext { get; set; }

    /// <summary>The input of a HeadObject request; null for others.</summary>
    [JsonPropertyName("headObjectContext")]
    public S3InputContext? HeadObjectContext { get; set; }

    /// <summary>The input of a ListObjects request; null for others.</summary>
    [JsonPropertyName("listObjectsContext")]
    public S3InputContext? ListObjectsContext { get; set; }

    /// <summary>The input of a ListObjectsV2 request; null for others.</summary>
    [JsonPropertyName("listObjectsV2Context")]
    public S3InputContext? ListObjectsV2Context { get; set; }

    /// <summary>The access point.</summary>
    [JsonPropertyName("configuration")]
    public S3ObjectLambdaConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request of the user.</summary>
    [JsonPropertyName("userRequest")]
    public S3UserRequest UserRequest { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The identity that caused the event.</summary>
    [JsonPropertyName("userIdentity")]
    public S3UserIdentity UserIdentity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The version of the format, <c>1.00</c>.</summary>
    [JsonPropertyName("protocolVersion")]
    public string? ProtocolVersion { get; set; }
}
