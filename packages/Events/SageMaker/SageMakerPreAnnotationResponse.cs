using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// What the template of the task gets.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html"/>.
/// </summary>
public sealed record SageMakerPreAnnotationResponse : LambdaPayload, ILambdaJson<SageMakerPreAnnotationResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<SageMakerPreAnnotationResponse> JsonTypeInfo => field ??= PayloadJson.Response<SageMakerPreAnnotationResponse>(new SageMakerPreAnnotationResponseJson());

    /// <summary>Any JSON that the template reads.</summary>
    [JsonPropertyName("taskInput")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? TaskInput { get; set; }

    /// <summary>Whether people shall annotate it; null means yes.</summary>
    [JsonPropertyName("humanAnnotationRequired")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireBoolean? HumanAnnotationRequired { get; set => field = value?.Or(WireForm.Text); }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(SageMakerPreAnnotationResponse))]
internal sealed partial class SageMakerPreAnnotationResponseJson : JsonSerializerContext;
