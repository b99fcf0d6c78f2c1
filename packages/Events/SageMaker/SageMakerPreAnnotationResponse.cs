using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The input of the task template.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html"/>.
/// </summary>
[LambdaEvent("sagemaker-ground-truth-pre-response", LambdaEventDirection.Returned, "taskInput")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record SageMakerPreAnnotationResponse : LambdaPayload, ILambdaJson<SageMakerPreAnnotationResponse>
{
    /// <summary>Any JSON that the template reads.</summary>
    public JsonElement? TaskInput { get; set; }

    /// <summary>Whether people shall annotate it; null means yes.</summary>
    public WireBoolean? HumanAnnotationRequired { get; set => field = value?.Or(WireForm.Text); }
}
