using System.Text.Json.Serialization;

namespace Lambent.Events.TrustedAdvisor;

/// <summary>How a resource is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<TrustedAdvisorStatus>))]
public readonly record struct TrustedAdvisorStatus(string Value) : IOpenEnum<TrustedAdvisorStatus>
{
    /// <summary>It is as it should be.</summary>
    public static TrustedAdvisorStatus Ok => new("OK");

    /// <summary>It should be looked at.</summary>
    public static TrustedAdvisorStatus Warn => new("WARN");

    /// <summary>Something should be done.</summary>
    public static TrustedAdvisorStatus Error => new("ERROR");

    /// <inheritdoc/>
    public static TrustedAdvisorStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
