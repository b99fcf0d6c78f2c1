using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether a statement of an IAM policy allows or denies.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<IamPolicyEffect>))]
public readonly record struct IamPolicyEffect(string Value) : IOpenEnum<IamPolicyEffect>
{
    /// <summary>It allows.</summary>
    public static IamPolicyEffect Allow => new("Allow");

    /// <summary>It denies, whatever other statements allow.</summary>
    public static IamPolicyEffect Deny => new("Deny");

    /// <inheritdoc/>
    public static IamPolicyEffect Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
