namespace Lambent.Events.CodeDeploy;

/// <summary>
/// A deployment, or one on an instance, went to another state: <c>CodeDeploy Deployment State-change Notification</c> and <c>CodeDeploy
/// Instance State-change Notification</c>.
/// See <see href="https://docs.aws.amazon.com/codedeploy/latest/userguide/monitoring-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-codedeploy-deployment-state-change-notification")]
[EventBridgeDetail("eventbridge-codedeploy-instance-state-change-notification")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CodeDeployDetail : LambdaPayload, ILambdaJson<CodeDeployDetail>
{
    /// <summary>The region.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The application.</summary>
    public string Application { get => field ?? ""; set; }

    /// <summary>The deployment.</summary>
    public string DeploymentId { get => field ?? ""; set; }

    /// <summary>The deployment group.</summary>
    public string DeploymentGroup { get => field ?? ""; set; }

    /// <summary>The group of instances.</summary>
    public string? InstanceGroupId { get; set; }

    /// <summary>The instance; null of a whole deployment.</summary>
    public string? InstanceId { get; set; }

    /// <summary>The state.</summary>
    public CodeDeployState State { get; set; }
}

/// <summary>The state of a deployment.</summary>
[OpenEnum]
public readonly partial struct CodeDeployState
{
    /// <summary>It began.</summary>
    public const string Start = "START";

    /// <summary>It waits for someone to go on.</summary>
    public const string Ready = "READY";

    /// <summary>It succeeded.</summary>
    public const string Success = "SUCCESS";

    /// <summary>It failed.</summary>
    public const string Failure = "FAILURE";

    /// <summary>It was stopped.</summary>
    public const string Stop = "STOP";
}
