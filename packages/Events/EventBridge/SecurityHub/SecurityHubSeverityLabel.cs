using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>How bad a finding is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SecurityHubSeverityLabel>))]
public readonly record struct SecurityHubSeverityLabel(string Value) : IOpenEnum<SecurityHubSeverityLabel>
{
    /// <summary>There is nothing to do.</summary>
    public static SecurityHubSeverityLabel Informational => new("INFORMATIONAL");

    /// <summary>It need not be done by itself.</summary>
    public static SecurityHubSeverityLabel Low => new("LOW");

    /// <summary>It must be done, and is not urgent.</summary>
    public static SecurityHubSeverityLabel Medium => new("MEDIUM");

    /// <summary>It must be done soon.</summary>
    public static SecurityHubSeverityLabel High => new("HIGH");

    /// <summary>It must be done at once.</summary>
    public static SecurityHubSeverityLabel Critical => new("CRITICAL");

    /// <inheritdoc/>
    public static SecurityHubSeverityLabel Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
