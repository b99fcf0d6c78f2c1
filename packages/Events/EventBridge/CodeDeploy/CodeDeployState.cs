namespace Lambent.Events.CodeDeploy;

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
