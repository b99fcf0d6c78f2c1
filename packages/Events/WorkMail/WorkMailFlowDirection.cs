using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Which way a message goes.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<WorkMailFlowDirection>))]
public readonly record struct WorkMailFlowDirection(string Value) : IOpenEnum<WorkMailFlowDirection>
{
    /// <summary>It comes in.</summary>
    public static WorkMailFlowDirection Inbound => new("INBOUND");

    /// <summary>It goes out.</summary>
    public static WorkMailFlowDirection Outbound => new("OUTBOUND");

    /// <inheritdoc/>
    public static WorkMailFlowDirection Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
