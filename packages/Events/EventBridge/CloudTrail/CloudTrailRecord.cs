using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>
/// A record of CloudTrail: a call of an AWS API, an event of a service or a sign-in. The detail of <c>AWS API Call via CloudTrail</c>,
/// <c>AWS Service Event via CloudTrail</c> and <c>AWS Console Sign In via CloudTrail</c> of any service.
/// See <see href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html"/>.
/// </summary>
[LambdaEvent("cloudtrail-record-fragment", LambdaEventDirection.Received,
    "eventVersion & userIdentity & eventName & requestParameters",
    "eventVersion & userIdentity & eventName & eventID")]
[EventBridgeDetail("eventbridge-aws-api-call-via-cloudtrail")]
[EventBridgeDetail("eventbridge-aws-console-action-via-cloudtrail")]
[EventBridgeDetail("eventbridge-aws-console-sign-in-via-cloudtrail")]
[EventBridgeDetail("eventbridge-aws-service-event-via-cloudtrail")]
[EventBridgeDetail("eventbridge-s3-aws-api-call-via-cloudtrail")]
[EventBridgeDetail("eventbridge-s3-aws-service-event-via-cloudtrail")]
[EventBridgeDetail("eventbridge-signin-aws-console-sign-in-via-cloudtrail")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudTrailRecord : LambdaPayload, ILambdaJson<CloudTrailRecord>
{
    /// <summary>The version of the record, such as <c>1.09</c>.</summary>
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>The identity of the caller.</summary>
    public CloudTrailIdentity UserIdentity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The time of the event.</summary>
    public partial DateTimeOffset? EventTime { get; set; }

    /// <summary>The service that was called, such as <c>s3.amazonaws.com</c>.</summary>
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The name of the event, such as <c>CreateBucket</c>.</summary>
    public string EventName { get => field ?? ""; set; }

    /// <summary>The region that was called.</summary>
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The source of the call: an IP address or the name of a service.</summary>
    public string SourceIPAddress { get => field ?? ""; set; }

    /// <summary>The user agent of the call.</summary>
    public string? UserAgent { get; set; }

    /// <summary>The error; null when the call succeeded.</summary>
    public string? ErrorCode { get; set; }

    /// <summary>The error message.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>The request parameters, as the API of the service documents them.</summary>
    public JsonElement? RequestParameters { get; set; }

    /// <summary>The response of a call that changes resources.</summary>
    public JsonElement? ResponseElements { get; set; }

    /// <summary>The additional event data of the service.</summary>
    public JsonElement? AdditionalEventData { get; set; }

    /// <summary>The details of a service event.</summary>
    public JsonElement? ServiceEventDetails { get; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("requestID")]
    public string? RequestId { get; set; }

    /// <summary>The id of the record.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Whether the call changes nothing.</summary>
    public bool? ReadOnly { get; set; }

    /// <summary>The type of the record.</summary>
    public CloudTrailEventType EventType { get; set; }

    /// <summary>The version of the API.</summary>
    public string? ApiVersion { get; set; }

    /// <summary>Whether this is a management event, not a data event.</summary>
    public bool? ManagementEvent { get; set; }

    /// <summary><c>Management</c>, <c>Data</c>, <c>NetworkActivity</c> or <c>Insight</c>.</summary>
    public string? EventCategory { get; set; }

    /// <summary>The resources of the call.</summary>
    public IReadOnlyList<CloudTrailResource> Resources { get => field ?? []; set; }

    /// <summary>The account that gets the record, which need not be the caller's.</summary>
    public string? RecipientAccountId { get; set; }

    /// <summary>The shared event id, which the records of the same event in several accounts have.</summary>
    [JsonPropertyName("sharedEventID")]
    public string? SharedEventId { get; set; }

    /// <summary>The VPC endpoint that the call went through.</summary>
    public string? VpcEndpointId { get; set; }

    /// <summary>The account of the VPC endpoint.</summary>
    public string? VpcEndpointAccountId { get; set; }

    /// <summary>The reason for a delayed or repeated record; usually null.</summary>
    public CloudTrailAddendum? Addendum { get; set; }

    /// <summary>Whether the call came from the console.</summary>
    public WireBoolean? SessionCredentialFromConsole { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The encryption of the call.</summary>
    public CloudTrailTls? TlsDetails { get; set; }
}

/// <summary>The identity that made a call. Its members depend on <see cref="Type"/>.</summary>
public sealed partial record CloudTrailIdentity : LambdaPayload
{
    /// <summary>
    /// <c>Root</c>, <c>IAMUser</c>, <c>AssumedRole</c>, <c>Role</c>, <c>FederatedUser</c>, <c>IdentityCenterUser</c>, <c>AWSAccount</c>,
    /// <c>AWSService</c>, <c>Directory</c> or <c>Unknown</c>.
    /// </summary>
    public string? Type { get; set; }

    /// <summary>The id, of an assumed role with the session name.</summary>
    public string? PrincipalId { get; set; }

    /// <summary>The ARN.</summary>
    public string? Arn { get; set; }

    /// <summary>The account.</summary>
    public string? AccountId { get; set; }

    /// <summary>The access key.</summary>
    public string? AccessKeyId { get; set; }

    /// <summary>The name.</summary>
    public string? UserName { get; set; }

    /// <summary>The session, of temporary credentials.</summary>
    public CloudTrailSession? SessionContext { get; set; }

    /// <summary>The service that made the call.</summary>
    public string? InvokedBy { get; set; }

    /// <summary>The identity provider of a federated user.</summary>
    public string? IdentityProvider { get; set; }

    /// <summary>The user of IAM Identity Center for whom it was made.</summary>
    public CloudTrailOnBehalfOf? OnBehalfOf { get; set; }

    /// <summary>The credential of a user of IAM Identity Center.</summary>
    public string? CredentialId { get; set; }
}

/// <summary>The session of temporary credentials.</summary>
public sealed partial record CloudTrailSession : LambdaPayload
{
    /// <summary>The issuer of the session.</summary>
    public CloudTrailSessionIssuer? SessionIssuer { get; set; }

    /// <summary>The web identity.</summary>
    public CloudTrailWebFederation? WebIdFederationData { get; set; }

    /// <summary>The start of the session, and whether it used multi-factor authentication.</summary>
    public CloudTrailSessionAttributes? Attributes { get; set; }

    /// <summary>The identity that first assumed the role.</summary>
    public string? SourceIdentity { get; set; }

    /// <summary>The version of the metadata service of EC2.</summary>
    public string? Ec2RoleDelivery { get; set; }

    /// <summary>Whether this is the root user of a member account.</summary>
    public WireBoolean? AssumedRoot { get; set => field = value?.Or(WireForm.Text); }
}

/// <summary>The issuer of temporary credentials.</summary>
public sealed partial record CloudTrailSessionIssuer : LambdaPayload
{
    /// <summary><c>Root</c>, <c>IAMUser</c> or <c>Role</c>.</summary>
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

/// <summary>A web identity.</summary>
public sealed partial record CloudTrailWebFederation : LambdaPayload
{
    /// <summary>The identity provider.</summary>
    public string? FederatedProvider { get; set; }

    /// <summary>The attributes from the provider.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The attributes of a session.</summary>
public sealed partial record CloudTrailSessionAttributes : LambdaPayload
{
    /// <summary>The start time.</summary>
    public partial DateTimeOffset? CreationDate { get; set; }

    /// <summary>Whether MFA was used.</summary>
    public WireBoolean? MfaAuthenticated { get; set => field = value?.Or(WireForm.Text); }
}

/// <summary>A user of IAM Identity Center.</summary>
public sealed partial record CloudTrailOnBehalfOf : LambdaPayload
{
    /// <summary>The id.</summary>
    public string? UserId { get; set; }

    /// <summary>The identity store.</summary>
    public string? IdentityStoreArn { get; set; }
}

/// <summary>What kind of record CloudTrail wrote.</summary>
[OpenEnum]
public readonly partial struct CloudTrailEventType
{
    /// <summary>A call of an API.</summary>
    public const string AwsApiCall = "AwsApiCall";

    /// <summary>Something a service did by itself.</summary>
    public const string AwsServiceEvent = "AwsServiceEvent";

    /// <summary>Something done in the console that is no call of an API.</summary>
    public const string AwsConsoleAction = "AwsConsoleAction";

    /// <summary>Someone signed in.</summary>
    public const string AwsConsoleSignIn = "AwsConsoleSignIn";

    /// <summary>Network activity of a VPC endpoint.</summary>
    public const string AwsVpceEvent = "AwsVpceEvent";

    /// <summary>Unusual activity.</summary>
    public const string AwsCloudTrailInsight = "AwsCloudTrailInsight";
}

/// <summary>A resource of a call.</summary>
public sealed partial record CloudTrailResource : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("ARN")]
    public string? Arn { get; set; }

    /// <summary>The prefix of the ARN, if the resource has no ARN.</summary>
    [JsonPropertyName("ARNPrefix")]
    public string? ArnPrefix { get; set; }

    /// <summary>The account of its owner.</summary>
    public string? AccountId { get; set; }

    /// <summary>The type, such as <c>AWS::S3::Bucket</c>.</summary>
    public string? Type { get; set; }
}

/// <summary>The reason for a delayed or repeated record.</summary>
public sealed partial record CloudTrailAddendum : LambdaPayload
{
    /// <summary>The reason, such as <c>DELIVERY_DELAY</c> or <c>UPDATED_DATA</c>.</summary>
    public string? Reason { get; set; }

    /// <summary>The members that changed, with commas between.</summary>
    public string? UpdatedFields { get; set; }

    /// <summary>The id of the request in the first record.</summary>
    [JsonPropertyName("originalRequestID")]
    public string? OriginalRequestId { get; set; }

    /// <summary>The id of the first record.</summary>
    [JsonPropertyName("originalEventID")]
    public string? OriginalEventId { get; set; }
}

/// <summary>The encryption of a call.</summary>
public sealed partial record CloudTrailTls : LambdaPayload
{
    /// <summary>The version, such as <c>TLSv1.3</c>.</summary>
    public string? TlsVersion { get; set; }

    /// <summary>The cipher suite.</summary>
    public string? CipherSuite { get; set; }

    /// <summary>The host that the client named.</summary>
    public string? ClientProvidedHostHeader { get; set; }
}
