using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A message that was published to an SNS topic. See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-sns.html"/>.
/// </summary>
public sealed record SnsEvent : LambdaPayload, ILambdaJson<SnsEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<SnsEvent> JsonTypeInfo => field ??= PayloadJson.Event<SnsEvent>(new SnsEventJson());

    /// <summary>The notifications: SNS sends one at a time.</summary>
    [JsonPropertyName("Records")]
    public IReadOnlyList<SnsRecord> Records { get => field ?? []; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SnsEvent))]
internal sealed partial class SnsEventJson : JsonSerializerContext;
