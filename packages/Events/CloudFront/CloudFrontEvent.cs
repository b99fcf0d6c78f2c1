using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event of a Lambda@Edge function: a viewer or origin request, or a viewer or origin response. The function returns a
/// <see cref="CloudFrontResult"/>.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html"/>.
/// </summary>
[LambdaEvent("cloudfront-lambda-edge-request", LambdaEventDirection.Received, "Records.cf.request")]
[LambdaEvent("cloudfront-lambda-edge-response", LambdaEventDirection.Received, "Records.cf.response", "Records.cf.request & Records.cf.response")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudFrontEvent : LambdaPayload, ILambdaJson<CloudFrontEvent>
{
    /// <summary>Always one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<CloudFrontRecord> Records { get => field ?? []; set; }
}

/// <summary>The one record of a <see cref="CloudFrontEvent"/>.</summary>
public sealed partial record CloudFrontRecord : LambdaPayload
{
    /// <summary>The data of the event.</summary>
    public CloudFrontRecordData Cf { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>A request to CloudFront, and the response if there is one already.</summary>
public sealed partial record CloudFrontRecordData : LambdaPayload
{
    /// <summary>The distribution and the event type.</summary>
    public CloudFrontConfig Config { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request, which a viewer-request or origin-request function may change and return.</summary>
    public CloudFrontRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>
    /// The response, which a viewer-response or origin-response function may change and return; null in the events of requests.
    /// </summary>
    public CloudFrontResponse? Response { get; set; }
}

/// <summary>The distribution of an event.</summary>
public sealed partial record CloudFrontConfig : LambdaPayload
{
    /// <summary>The domain of the distribution.</summary>
    public string? DistributionDomainName { get; set; }

    /// <summary>The id of the distribution.</summary>
    public string DistributionId { get => field ?? ""; set; }

    /// <summary>The event type, such as <c>viewer-request</c>.</summary>
    public CloudFrontEventType EventType { get; set; }

    /// <summary>
    /// The id of the request of the viewer, the same in all events of it; also in the <c>X-Edge-Request-ID</c> field of the access log.
    /// </summary>
    public string? RequestId { get; set; }
}

/// <summary>Where on the way of a request CloudFront calls a function.</summary>
[OpenEnum]
public readonly partial struct CloudFrontEventType
{
    /// <summary>When the request of a viewer has come, before the cache is searched.</summary>
    public const string ViewerRequest = "viewer-request";

    /// <summary>When the cache does not have the answer, before the origin is asked.</summary>
    public const string OriginRequest = "origin-request";

    /// <summary>When the origin has answered, before the answer is put into the cache.</summary>
    public const string OriginResponse = "origin-response";

    /// <summary>Before the answer is sent to the viewer.</summary>
    public const string ViewerResponse = "viewer-response";
}
