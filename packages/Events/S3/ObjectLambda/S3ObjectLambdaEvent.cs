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
public sealed partial record S3ObjectLambdaEvent : LambdaPayload, ILambdaJson<S3ObjectLambdaEvent>
{
    /// <summary>The id of the request.</summary>
    [JsonPropertyName("xAmzRequestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The input and output of a GetObject request; null for others.</summary>
    public S3GetObjectContext? GetObjectContext { get; set; }

    /// <summary>The input of a HeadObject request; null for others.</summary>
    public S3InputContext? HeadObjectContext { get; set; }

    /// <summary>The input of a ListObjects request; null for others.</summary>
    public S3InputContext? ListObjectsContext { get; set; }

    /// <summary>The input of a ListObjectsV2 request; null for others.</summary>
    public S3InputContext? ListObjectsV2Context { get; set; }

    /// <summary>The access point.</summary>
    public S3ObjectLambdaConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request of the user.</summary>
    public S3UserRequest UserRequest { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The identity that caused the event.</summary>
    public S3UserIdentity UserIdentity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The version of the format, <c>1.00</c>.</summary>
    public string? ProtocolVersion { get; set; }
}

/// <summary>The source of a GetObject request, and the route and token of its response.</summary>
public sealed partial record S3GetObjectContext : LambdaPayload
{
    /// <summary>A presigned URL of the object. It is a secret.</summary>
    public string InputS3Url { get => field ?? ""; set; }

    /// <summary>The route for WriteGetObjectResponse.</summary>
    public string OutputRoute { get => field ?? ""; set; }

    /// <summary>The token for WriteGetObjectResponse.</summary>
    public string OutputToken { get => field ?? ""; set; }
}

/// <summary>The source of a request.</summary>
public sealed partial record S3InputContext : LambdaPayload
{
    /// <summary>A presigned URL. It is a secret.</summary>
    public string InputS3Url { get => field ?? ""; set; }
}

/// <summary>An Object Lambda access point.</summary>
public sealed partial record S3ObjectLambdaConfiguration : LambdaPayload
{
    /// <summary>The ARN.</summary>
    public string? AccessPointArn { get; set; }

    /// <summary>The ARN of the supporting access point.</summary>
    public string? SupportingAccessPointArn { get; set; }

    /// <summary>The payload of its configuration, often JSON: <c>configuration.Payload(AppJson.Default.Settings)</c>.</summary>
    public string? Payload { get; set; }
}

/// <summary>A request of a user to an access point.</summary>
public sealed partial record S3UserRequest : LambdaPayload
{
    /// <summary>The URL of the request.</summary>
    public string Url { get => field ?? ""; set; }

    /// <summary>The headers.</summary>
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }
}

/// <summary>The identity that caused the event.</summary>
public sealed partial record S3UserIdentity : LambdaPayload
{
    /// <summary><c>IAMUser</c>, <c>AssumedRole</c>, <c>Root</c>, <c>FederatedUser</c>, <c>AWSAccount</c> or <c>AWSService</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The id of the user or role.</summary>
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    public string? AccountId { get; set; }

    /// <summary>The access key of the request.</summary>
    public string? AccessKeyId { get; set; }

    /// <summary>The name of the user.</summary>
    public string? UserName { get; set; }

    /// <summary>The session; null for long-lived keys.</summary>
    public S3SessionContext? SessionContext { get; set; }

    /// <summary>The service that calls on behalf of the user.</summary>
    public string? InvokedBy { get; set; }
}

/// <summary>A session.</summary>
public sealed partial record S3SessionContext : LambdaPayload
{
    /// <summary>The start time.</summary>
    public S3SessionAttributes? Attributes { get; set; }

    /// <summary>The issuer of the session.</summary>
    public S3SessionIssuer? SessionIssuer { get; set; }
}

/// <summary>The start of a session.</summary>
public sealed partial record S3SessionAttributes : LambdaPayload
{
    /// <summary>Whether the session started with multi-factor authentication.</summary>
    public WireBoolean? MfaAuthenticated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The start time.</summary>
    [JsonConverter(typeof(JavaDateConverter))]
    public partial DateTimeOffset? CreationDate { get; set; }
}

/// <summary>The issuer of a session.</summary>
public sealed partial record S3SessionIssuer : LambdaPayload
{
    /// <summary><c>Role</c>, or another.</summary>
    public string? Type { get; set; }

    /// <summary>The id.</summary>
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    public string? AccountId { get; set; }

    /// <summary>The name.</summary>
    public string? UserName { get; set; }
}
