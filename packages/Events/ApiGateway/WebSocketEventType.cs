using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What happens on a connection of a WebSocket API.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<WebSocketEventType>))]
public readonly record struct WebSocketEventType(string Value) : IOpenEnum<WebSocketEventType>
{
    /// <summary>It opens; a response without a status of 200 refuses it.</summary>
    public static WebSocketEventType Connect => new("CONNECT");

    /// <summary>It brings a message.</summary>
    public static WebSocketEventType Message => new("MESSAGE");

    /// <summary>It was closed.</summary>
    public static WebSocketEventType Disconnect => new("DISCONNECT");

    /// <inheritdoc/>
    public static WebSocketEventType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
