using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// Ground Truth asks the function to prepare an object for annotation.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html"/>.
/// </summary>
[LambdaEvent("sagemaker-ground-truth-pre", LambdaEventDirection.Received, "labelingJobArn & dataObject")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SageMakerPreAnnotationRequest : LambdaPayload, ILambdaJson<SageMakerPreAnnotationRequest>
{
    /// <summary>The version of the format, <c>2018-10-16</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The labeling job.</summary>
    public string LabelingJobArn { get => field ?? ""; set; }

    /// <summary>The line of the manifest: an object with <c>source</c> or <c>source-ref</c>, and what else the line holds.</summary>
    public JsonElement? DataObject { get; set; }
}
