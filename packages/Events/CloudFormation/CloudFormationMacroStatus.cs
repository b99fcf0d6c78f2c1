using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether a template was transformed. CloudFormation takes every value but <c>success</c> for a failure.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CloudFormationMacroStatus>))]
public readonly record struct CloudFormationMacroStatus(string Value) : IOpenEnum<CloudFormationMacroStatus>
{
    /// <summary>It was.</summary>
    public static CloudFormationMacroStatus Success => new("success");

    /// <summary>It was not.</summary>
    public static CloudFormationMacroStatus Failure => new("failure");

    /// <inheritdoc/>
    public static CloudFormationMacroStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
