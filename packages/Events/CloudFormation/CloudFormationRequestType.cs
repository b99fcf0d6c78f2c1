using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What is to be done with a custom resource.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudFormationRequestType>))]
public readonly record struct CloudFormationRequestType(string Value) : IOpenEnum<CloudFormationRequestType>
{
    /// <summary>Make it.</summary>
    public static CloudFormationRequestType Create => new("Create");

    /// <summary>Change it. A new physical id means that a new one was made; CloudFormation asks to delete the old one then.</summary>
    public static CloudFormationRequestType Update => new("Update");

    /// <summary>Delete it.</summary>
    public static CloudFormationRequestType Delete => new("Delete");

    static CloudFormationRequestType IOpenEnum<CloudFormationRequestType>.Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
