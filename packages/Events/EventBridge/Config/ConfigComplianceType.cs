using System.Text.Json.Serialization;

namespace Lambent.Events.Config;

/// <summary>Whether a resource complies with a rule.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ConfigComplianceType>))]
public readonly record struct ConfigComplianceType(string Value) : IOpenEnum<ConfigComplianceType>
{
    /// <summary>It does.</summary>
    public static ConfigComplianceType Compliant => new("COMPLIANT");

    /// <summary>It does not.</summary>
    public static ConfigComplianceType NonCompliant => new("NON_COMPLIANT");

    /// <summary>The rule does not apply to it.</summary>
    public static ConfigComplianceType NotApplicable => new("NOT_APPLICABLE");

    /// <summary>The rule could not tell.</summary>
    public static ConfigComplianceType InsufficientData => new("INSUFFICIENT_DATA");

    /// <inheritdoc/>
    public static ConfigComplianceType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
