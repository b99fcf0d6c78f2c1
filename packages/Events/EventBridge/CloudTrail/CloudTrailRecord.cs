using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>
/// A record of CloudTrail: a call of an AWS API, an event of a service or a sign-in. The detail of <c>AWS API Call via CloudTrail</c>,
/// <c>AWS Service Event via CloudTrail</c> and <c>AWS Console Sign In via CloudTrail</c> of any service.
/// See <see href="https://docs.aws.amazon.com/awscloudtrail/latest/userguide/cloudtrail-event-reference-record-contents.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudTrailRecord>))]
public sealed partial record CloudTrailRecord : LambdaPayload, ILambdaJson<CloudTrailRecord>
{
    /// <summary>The version of the record, such as <c>1.09</c>.</summary>
    [JsonPropertyName("eventVersion")]
    public string EventVersion { get => field ?? ""; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("userIdentity")]
    public CloudTrailIdentity UserIdentity { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The time of the event.</summary>
    [JsonPropertyName("eventTime")]
    public Timestamp? EventTime { get; set; }

    /// <summary>The service that was called, such as <c>s3.amazonaws.com</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The name of the event, such as <c>CreateBucket</c>.</summary>
    [JsonPropertyName("eventName")]
    public string EventName { get => field ?? ""; set; }

    /// <summary>The region that was called.</summary>
    [JsonPropertyName("awsRegion")]
    public string AwsRegion { get => field ?? ""; set; }

    /// <summary>The source of the call: an IP address or the name of a service.</summary>
    [JsonPropertyName("sourceIPAddress")]
    public string SourceIPAddress { get => field ?? ""; set; }

    /// <summary>The user agent of the call.</summary>
    [JsonPropertyName("userAgent")]
    public string? UserAgent { get; set; }

    /// <summary>The error; null when the call succeeded.</summary>
    [JsonPropertyName("errorCode")]
    public string? ErrorCode { get; set; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("errorMessage")]
    public string? ErrorMessage { get; set; }

    /// <summary>The request parameters, as the API of the service documents them.</summary>
    [JsonPropertyName("requestParameters")]
    public JsonElement? RequestParameters { get; set; }

    /// <summary>The response of a call that changes resources.</summary>
    [JsonPropertyName("responseElements")]
    public JsonElement? ResponseElements { get; set; }

    /// <summary>The additional event data of the service.</summary>
    [JsonPropertyName("additionalEventData")]
    public JsonElement? AdditionalEventData { get; set; }

    /// <summary>The details of a service event.</summary>
    [JsonPropertyName("serviceEventDetails")]
    public JsonElement? ServiceEventDetails { get; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("requestID")]
    public string? RequestId { get; set; }

    /// <summary>The id of the record.</summary>
    [JsonPropertyName("eventID")]
    public string EventId { get => field ?? ""; set; }

    /// <summary>Whether the call changes nothing.</summary>
    [JsonPropertyName("readOnly")]
    public bool? ReadOnly { get; set; }

    /// <summary>The type of the record.</summary>
    [JsonPropertyName("eventType")]
    public CloudTrailEventType EventType { get; set; }

    /// <summary>The version of the API.</summary>
    [JsonPropertyName("apiVersion")]
    public string? ApiVersion { get; set; }

    /// <summary>Whether this is a management event, not a data event.</summary>
    [JsonPropertyName("managementEvent")]
    public bool? ManagementEvent { get; set; }

    /// <summary><c>Management</c>, <c>Data</c>, <c>NetworkActivity</c> or <c>Insight</c>.</summary>
    [JsonPropertyName("eventCategory")]
    public string? EventCategory { get; set; }

    /// <summary>The resources of the call.</summary>
    [JsonPropertyName("resources")]
    public IReadOnlyList<CloudTrailResource> Resources { get => field ?? []; set; }

    /// <summary>The account that gets the record, which need not be the caller's.</summary>
    [JsonPropertyName("recipientAccountId")]
    public string? RecipientAccountId { get; set; }

    /// <summary>The shared event id, which the records of the same event in several accounts have.</summary>
    [JsonPropertyName("sharedEventID")]
    public string? SharedEventId { get; set; }

    /// <summary>The VPC endpoint that the call went through.</summary>
    [JsonPropertyName("vpcEndpointId")]
    public string? VpcEndpointId { get; set; }

    /// <summary>The account of the VPC endpoint.</summary>
    [JsonPropertyName("vpcEndpointAccountId")]
    public string? VpcEndpointAccountId { get; set; }

    /// <summary>The reason for a delayed or repeated record; usually null.</summary>
    [JsonPropertyName("addendum")]
    public CloudTrailAddendum? Addendum { get; set; }

    /// <summary>Whether the call came from the console.</summary>
    [JsonPropertyName("sessionCredentialFromConsole")]
    public WireBoolean? SessionCredentialFromConsole { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The encryption of the call.</summary>
    [JsonPropertyName("tlsDetails")]
    public CloudTrailTls? TlsDetails { get; set; }
}
