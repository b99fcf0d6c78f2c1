using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A request through an Object Lambda access point. For GetObject the function responds through the WriteGetObjectResponse API, for the
/// others it returns an <see cref="S3ObjectLambdaResponse"/>.
/// See <see href="https://docs.aws.amazon.com/AmazonS3/latest/userguide/olap-event-context.html"/>.
/// </summary>
[LambdaEvent("s3-object-lambda-get-object", LambdaEventDirection.Received, DecidedBy = "getObjectContext")]
[LambdaEvent("s3-object-lambda-other", LambdaEventDirection.Received, "headObjectContext", "listObjectsContext", "listObjectsV2Context")]
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

/// <summary>The source of a GetObject request, and the route and token of its response.</summary>
public sealed partial record S3GetObjectContext : LambdaPayload
{
    /// <summary>A presigned URL of the object. It is a secret.</summary>
    [JsonPropertyName("inputS3Url")]
    public string InputS3Url { get => field ?? ""; set; }

    /// <summary>The route for WriteGetObjectResponse.</summary>
    [JsonPropertyName("outputRoute")]
    public string OutputRoute { get => field ?? ""; set; }

    /// <summary>The token for WriteGetObjectResponse.</summary>
    [JsonPropertyName("outputToken")]
    public string OutputToken { get => field ?? ""; set; }
}

/// <summary>The source of a request.</summary>
public sealed partial record S3InputContext : LambdaPayload
{
    /// <summary>A presigned URL. It is a secret.</summary>
    [JsonPropertyName("inputS3Url")]
    public string InputS3Url { get => field ?? ""; set; }
}

/// <summary>An Object Lambda access point.</summary>
public sealed partial record S3ObjectLambdaConfiguration : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("accessPointArn")]
    public string? AccessPointArn { get; set; }

    /// <summary>The ARN of the supporting access point.</summary>
    [JsonPropertyName("supportingAccessPointArn")]
    public string? SupportingAccessPointArn { get; set; }

    /// <summary>The payload of its configuration, often JSON: <c>configuration.Payload(AppJson.Default.Settings)</c>.</summary>
    [JsonPropertyName("payload")]
    public string? Payload { get; set; }
}

/// <summary>A request of a user to an access point.</summary>
public sealed partial record S3UserRequest : LambdaPayload
{
    /// <summary>The URL of the request.</summary>
    [JsonPropertyName("url")]
    public string Url { get => field ?? ""; set; }

    /// <summary>The headers.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }
}

/// <summary>The identity that caused the event.</summary>
public sealed partial record S3UserIdentity : LambdaPayload
{
    /// <summary><c>IAMUser</c>, <c>AssumedRole</c>, <c>Root</c>, <c>FederatedUser</c>, <c>AWSAccount</c> or <c>AWSService</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The id of the user or role.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The access key of the request.</summary>
    [JsonPropertyName("accessKeyId")]
    public string? AccessKeyId { get; set; }

    /// <summary>The name of the user.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }

    /// <summary>The session; null for long-lived keys.</summary>
    [JsonPropertyName("sessionContext")]
    public S3SessionContext? SessionContext { get; set; }

    /// <summary>The service that calls on behalf of the user.</summary>
    [JsonPropertyName("invokedBy")]
    public string? InvokedBy { get; set; }
}

/// <summary>A session.</summary>
public sealed partial record S3SessionContext : LambdaPayload
{
    /// <summary>The start time.</summary>
    [JsonPropertyName("attributes")]
    public S3SessionAttributes? Attributes { get; set; }

    /// <summary>The issuer of the session.</summary>
    [JsonPropertyName("sessionIssuer")]
    public S3SessionIssuer? SessionIssuer { get; set; }
}

/// <summary>The start of a session.</summary>
public sealed partial record S3SessionAttributes : LambdaPayload
{
    /// <summary>Whether the session started with multi-factor authentication.</summary>
    [JsonPropertyName("mfaAuthenticated")]
    public WireBoolean? MfaAuthenticated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The start time.</summary>
    [JsonPropertyName("creationDate")]
    [JsonConverter(typeof(JavaDateConverter))]
    public Timestamp? CreationDate { get; set; }
}

/// <summary>The issuer of a session.</summary>
public sealed partial record S3SessionIssuer : LambdaPayload
{
    /// <summary><c>Role</c>, or another.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("principalId")]
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("userName")]
    public string? UserName { get; set; }
}
