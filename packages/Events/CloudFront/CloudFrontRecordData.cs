using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A request to CloudFront, and the response if there is one already.</summary>
public sealed partial record CloudFrontRecordData : LambdaPayload
{
    /// <summary>The distribution and the event type.</summary>
    [JsonPropertyName("config")]
    public CloudFrontConfig Config { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The request, which a viewer-request or origin-request function may change and return.</summary>
    [JsonPropertyName("request")]
    public CloudFrontRequest Request { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>
    /// The response, which a viewer-response or origin-response function may change and return; null in the events of requests.
    /// </summary>
    [JsonPropertyName("response")]
    public CloudFrontResponse? Response { get; set; }
}
