using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// Someone reads through an Object Lambda access point. For GetObject the function answers through the WriteGetObjectResponse API, for the
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

    /// <summary>Only for GetObject.</summary>
    [JsonPropertyName("getObjectContext")]
    public S3GetObjectContext? GetObjectContext { get; set; }

    /// <summary>Only for HeadObject.</summary>
    [JsonPropertyName("headObjectContext")]
    public S3InputContext? HeadObjectContext { get; set; }

    /// <summary>Only for ListObjects.</summary>
    [JsonPropertyName("listObjectsContext")]
    public S3InputContext? ListObjectsContext { get; set; }

    /// <summary>Only for ListObjectsV2.</summary>
    [JsonPropertyName("listObjectsV2Context")]
    public S3InputContext? ListObjectsV2Context { get; set; }

    /// <summary>The access point.</summary>
    [JsonPropertyName("configuration")]
    public S3ObjectLambdaConfiguration Configuration { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>What was asked for.</summary>
    [JsonPropertyName("userRequest")]
    public S3UserRequest UserRequest { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>Who asks.</summary>
    [JsonPropertyName("userIdentity")]
    public S3UserIdentity UserIdentity { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The version of the format, <c>1.00</c>.</summary>
    [JsonPropertyName("protocolVersion")]
    public string? ProtocolVersion { get; set; }
}
