using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The event of a Lambda@Edge function: a viewer or origin request, or a viewer or origin response. The function returns a
/// <see cref="CloudFrontResult"/>.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<CloudFrontEvent>))]
public sealed partial record CloudFrontEvent : LambdaPayload, ILambdaJson<CloudFrontEvent>
{
    /// <summary>Always one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<CloudFrontRecord> Records { get => field ?? []; set; }
}
