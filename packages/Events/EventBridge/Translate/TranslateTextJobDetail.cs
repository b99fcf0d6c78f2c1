using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.Translate;

/// <summary>
/// A batch of translations that changed: <c>Translate TextTranslationJob State Change</c>.
/// See <see href="https://docs.aws.amazon.com/translate/latest/dg/monitoring-with-eventbridge.html"/>.
/// </summary>
public sealed record TranslateTextJobDetail : LambdaPayload, ILambdaJson<TranslateTextJobDetail>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<TranslateTextJobDetail> JsonTypeInfo => field ??= PayloadJson.Event<TranslateTextJobDetail>(new TranslateTextJobDetailJson());

    /// <summary>The job.</summary>
    [JsonPropertyName("jobId")]
    public string JobId { get => field ?? ""; set; }

    /// <summary>The state, such as <c>COMPLETED</c>.</summary>
    [JsonPropertyName("jobStatus")]
    public string JobStatus { get => field ?? ""; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(TranslateTextJobDetail))]
internal sealed partial class TranslateTextJobDetailJson : JsonSerializerContext;
