namespace Lambent.Events;

/// <summary>What happens on a connection of a WebSocket API.</summary>
[OpenEnum]
public readonly partial struct WebSocketEventType
{
    /// <summary>It opens; a response without a status of 200 refuses it.</summary>
    public const string Connect = "CONNECT";

    /// <summary>It brings a message.</summary>
    public const string Message = "MESSAGE";

    /// <summary>It was closed.</summary>
    public const string Disconnect = "DISCONNECT";
}
