using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What became of each record of a <see cref="KinesisAnalyticsInputEvent"/> or <see cref="KinesisAnalyticsOutputEvent"/>.
/// See <see href="https://docs.aws.amazon.com/kinesisanalytics/latest/dev/lambda-preprocessing.html"/>.
/// </summary>
public sealed record KinesisAnalyticsResponse : LambdaPayload, ILambdaJson<KinesisAnalyticsResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<KinesisAnalyticsResponse> JsonTypeInfo => field ??= PayloadJson.Response<KinesisAnalyticsResponse>(new KinesisAnalyticsResponseJson());

    /// <summary>A row for each record of the request.</summary>
    [JsonPropertyName("records")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<KinesisAnalyticsResponseRecord>? Records { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(KinesisAnalyticsResponse))]
internal sealed partial class KinesisAnalyticsResponseJson : JsonSerializerContext;
