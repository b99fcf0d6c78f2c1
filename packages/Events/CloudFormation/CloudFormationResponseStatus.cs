namespace Lambent.Events;

/// <summary>Whether a custom resource request was done.</summary>
[OpenEnum]
public readonly partial struct CloudFormationResponseStatus
{
    /// <summary>It was.</summary>
    public const string Success = "SUCCESS";

    /// <summary>It was not.</summary>
    public const string Failed = "FAILED";
}
