using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The input of the task template.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html"/>.
/// </summary>
[LambdaEvent("sagemaker-ground-truth-pre-response", LambdaEventDirection.Returned, "taskInput")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<SageMakerPreAnnotationResponse>))]
public sealed partial record SageMakerPreAnnotationResponse : LambdaPayload, ILambdaJson<SageMakerPreAnnotationResponse>
{
    /// <summary>Any JSON that the template reads.</summary>
    [JsonPropertyName("taskInput")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? TaskInput { get; set; }

    /// <summary>Whether people shall annotate it; null means yes.</summary>
    [JsonPropertyName("humanAnnotationRequired")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public WireBoolean? HumanAnnotationRequired { get; set => field = value?.Or(WireForm.Text); }
}
