using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What CloudFront passes to a Lambda@Edge function: a request of a viewer or to the origin, or a response on its way back. The answer is a
/// <see cref="CloudFrontResult"/>.
/// See <see href="https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/lambda-event-structure.html"/>.
/// </summary>
public sealed record CloudFrontEvent : LambdaPayload, ILambdaJson<CloudFrontEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CloudFrontEvent> JsonTypeInfo => field ??= PayloadJson.Event<CloudFrontEvent>(new CloudFrontEventJson());

    /// <summary>Always one.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<CloudFrontRecord> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CloudFrontEvent))]
internal sealed partial class CloudFrontEventJson : JsonSerializerContext;
