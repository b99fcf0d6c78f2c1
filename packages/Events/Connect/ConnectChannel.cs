using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a contact is made.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ConnectChannel>))]
public readonly record struct ConnectChannel(string Value) : IOpenEnum<ConnectChannel>
{
    /// <summary>A call.</summary>
    public static ConnectChannel Voice => new("VOICE");

    /// <summary>A chat.</summary>
    public static ConnectChannel Chat => new("CHAT");

    /// <summary>A task for an agent.</summary>
    public static ConnectChannel Task => new("TASK");

    /// <summary>A mail.</summary>
    public static ConnectChannel Email => new("EMAIL");

    /// <inheritdoc/>
    public static ConnectChannel Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
