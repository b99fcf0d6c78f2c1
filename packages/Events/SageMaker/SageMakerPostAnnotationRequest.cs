namespace Lambent.Events;

/// <summary>
/// Ground Truth asks the function to consolidate the annotations of a batch of objects.
/// See <see href="https://docs.aws.amazon.com/sagemaker/latest/dg/sms-custom-templates-step3-lambda-requirements.html"/>.
/// </summary>
[LambdaEvent("sagemaker-ground-truth-post", LambdaEventDirection.Received, "labelingJobArn & payload")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record SageMakerPostAnnotationRequest : LambdaPayload, ILambdaJson<SageMakerPostAnnotationRequest>
{
    /// <summary>The version of the format, <c>2018-10-16</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>The labeling job.</summary>
    public string LabelingJobArn { get => field ?? ""; set; }

    /// <summary>The labels, if the job has any.</summary>
    public IReadOnlyList<string> LabelCategories { get => field ?? []; set; }

    /// <summary>The name of the label in the output manifest.</summary>
    public string? LabelAttributeName { get; set; }

    /// <summary>The role that reads the annotations.</summary>
    public string? RoleArn { get; set; }

    /// <summary>The location of the annotations.</summary>
    public SageMakerAnnotationPayload Payload { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>The location of annotations.</summary>
public sealed partial record SageMakerAnnotationPayload : LambdaPayload
{
    /// <summary>The URI of the annotations in S3.</summary>
    public string? S3Uri { get; set; }
}
