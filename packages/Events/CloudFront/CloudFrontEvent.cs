using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// What CloudFront passes to a Lambda@Edge function: a request of a viewer or to the origin, or a response on its way back. The answer is a
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
