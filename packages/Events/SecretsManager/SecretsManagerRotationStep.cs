namespace Lambent.Events;

/// <summary>A step of a rotation, in their order.</summary>
[OpenEnum]
public readonly partial struct SecretsManagerRotationStep
{
    /// <summary>Make a new version, labelled <c>AWSPENDING</c>.</summary>
    public const string CreateSecret = "createSecret";

    /// <summary>Make the database or service take the new version.</summary>
    public const string SetSecret = "setSecret";

    /// <summary>Try the new version.</summary>
    public const string TestSecret = "testSecret";

    /// <summary>Label the new version <c>AWSCURRENT</c>.</summary>
    public const string FinishSecret = "finishSecret";
}
