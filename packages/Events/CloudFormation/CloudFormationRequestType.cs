namespace Lambent.Events;

/// <summary>What is to be done with a custom resource.</summary>
[OpenEnum]
public readonly partial struct CloudFormationRequestType
{
    /// <summary>Make it.</summary>
    public const string Create = "Create";

    /// <summary>Change it. A new physical id means that a new one was made; CloudFormation asks to delete the old one then.</summary>
    public const string Update = "Update";

    /// <summary>Delete it.</summary>
    public const string Delete = "Delete";
}
