using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>When AWS Config evaluates a resource.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ConfigEvaluationMode>))]
public readonly record struct ConfigEvaluationMode(string Value) : IOpenEnum<ConfigEvaluationMode>
{
    /// <summary>It exists.</summary>
    public static ConfigEvaluationMode Detective => new("DETECTIVE");

    /// <summary>It is about to be made.</summary>
    public static ConfigEvaluationMode Proactive => new("PROACTIVE");

    /// <inheritdoc/>
    public static ConfigEvaluationMode Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
