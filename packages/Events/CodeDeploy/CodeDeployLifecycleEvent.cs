using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A deployment runs the function as a hook. It waits until the function reports through the PutLifecycleEventHookExecutionStatus API.
/// See <see href="https://docs.aws.amazon.com/codedeploy/latest/userguide/reference-appspec-file-structure-hooks.html"/>.
/// </summary>
[LambdaEvent("codedeploy-lifecycle-hook", LambdaEventDirection.Received, "LifecycleEventHookExecutionId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeDeployLifecycleEvent : LambdaPayload, ILambdaJson<CodeDeployLifecycleEvent>
{
    /// <summary>The deployment.</summary>
    [JsonPropertyName("DeploymentId")]
    public string DeploymentId { get => field ?? ""; set; }

    /// <summary>The id to report the status for.</summary>
    [JsonPropertyName("LifecycleEventHookExecutionId")]
    public string LifecycleEventHookExecutionId { get => field ?? ""; set; }
}
