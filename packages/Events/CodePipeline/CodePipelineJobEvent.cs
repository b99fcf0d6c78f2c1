using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A pipeline invokes the function as an action. It waits until the function reports through the PutJobSuccessResult or PutJobFailureResult
/// API.
/// See <see href="https://docs.aws.amazon.com/codepipeline/latest/userguide/actions-invoke-lambda-function.html"/>.
/// </summary>
public sealed record CodePipelineJobEvent : LambdaPayload, ILambdaJson<CodePipelineJobEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CodePipelineJobEvent> JsonTypeInfo => field ??= PayloadJson.Response<CodePipelineJobEvent>(new CodePipelineJobEventJson());

    /// <summary>The job.</summary>
    [JsonPropertyName("CodePipeline.job")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineJob Job { get => field ??= new() { IsMadeUp = true }; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CodePipelineJobEvent))]
internal sealed partial class CodePipelineJobEventJson : JsonSerializerContext;
