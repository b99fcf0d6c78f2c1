namespace Lambent.Events.Ecr;

/// <summary>What was done with an image.</summary>
[OpenEnum]
public readonly partial struct EcrImageActionType
{
    /// <summary>It was pushed.</summary>
    public const string Push = "PUSH";

    /// <summary>It was deleted.</summary>
    public const string Delete = "DELETE";
}
