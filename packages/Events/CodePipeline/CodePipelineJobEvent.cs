using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A pipeline invokes the function as an action. It waits until the function reports through the PutJobSuccessResult or PutJobFailureResult
/// API.
/// See <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.KeepExactly)]
[JsonConverter(typeof(PayloadConverter<CodePipelineJobEvent>))]
public sealed partial record CodePipelineJobEvent : LambdaPayload, ILambdaJson<CodePipelineJobEvent>
{
    /// <summary>The job.</summary>
    [JsonPropertyName("CodePipeline.job")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineJob Job { get => field ??= new() { IsPlaceholder = true }; set; }
}
