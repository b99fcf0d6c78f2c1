using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A deployment runs the function as a hook. It waits until the function reports through the PutLifecycleEventHookExecutionStatus API.
/// See <see href="https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html"/>.
/// </summary>
public sealed record CodeDeployLifecycleEvent : LambdaPayload, ILambdaJson<CodeDeployLifecycleEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<CodeDeployLifecycleEvent> JsonTypeInfo => field ??= PayloadJson.Event<CodeDeployLifecycleEvent>(new CodeDeployLifecycleEventJson());

    /// <summary>The deployment.</summary>
    [JsonPropertyName("DeploymentId")]
    public string DeploymentId { get => field ?? ""; set; }

    /// <summary>What the status is reported for.</summary>
    [JsonPropertyName("LifecycleEventHookExecutionId")]
    public string LifecycleEventHookExecutionId { get => field ?? ""; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(CodeDeployLifecycleEvent))]
internal sealed partial class CodeDeployLifecycleEventJson : JsonSerializerContext;
