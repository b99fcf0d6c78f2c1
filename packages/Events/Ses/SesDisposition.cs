using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What SES does next with a mail.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SesDisposition>))]
public readonly record struct SesDisposition(string Value) : IOpenEnum<SesDisposition>
{
    /// <summary>It goes on with the next action.</summary>
    public static SesDisposition Continue => new("CONTINUE");

    /// <summary>It goes on with the next rule.</summary>
    public static SesDisposition StopRule => new("STOP_RULE");

    /// <summary>It does no more.</summary>
    public static SesDisposition StopRuleSet => new("STOP_RULE_SET");

    /// <inheritdoc/>
    public static SesDisposition Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
