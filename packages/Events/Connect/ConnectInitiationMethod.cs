using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a contact came about.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ConnectInitiationMethod>))]
public readonly record struct ConnectInitiationMethod(string Value) : IOpenEnum<ConnectInitiationMethod>
{
    /// <summary>The customer contacted the contact center.</summary>
    public static ConnectInitiationMethod Inbound => new("INBOUND");

    /// <summary>An agent contacted the customer.</summary>
    public static ConnectInitiationMethod Outbound => new("OUTBOUND");

    /// <summary>It was transferred.</summary>
    public static ConnectInitiationMethod Transfer => new("TRANSFER");

    /// <summary>It was transferred to another queue.</summary>
    public static ConnectInitiationMethod QueueTransfer => new("QUEUE_TRANSFER");

    /// <summary>The customer was called back.</summary>
    public static ConnectInitiationMethod Callback => new("CALLBACK");

    /// <summary>An API made it.</summary>
    public static ConnectInitiationMethod Api => new("API");

    /// <summary>A flow that runs after the end made it.</summary>
    public static ConnectInitiationMethod Disconnect => new("DISCONNECT");

    /// <summary>A supervisor listens to it.</summary>
    public static ConnectInitiationMethod Monitor => new("MONITOR");

    /// <summary>An agent contacted somebody outside.</summary>
    public static ConnectInitiationMethod ExternalOutbound => new("EXTERNAL_OUTBOUND");

    /// <summary>A call in an app or browser.</summary>
    public static ConnectInitiationMethod WebRtcApi => new("WEBRTC_API");

    /// <summary>An agent answers a mail.</summary>
    public static ConnectInitiationMethod AgentReply => new("AGENT_REPLY");

    /// <summary>A flow made it.</summary>
    public static ConnectInitiationMethod Flow => new("FLOW");

    /// <inheritdoc/>
    public static ConnectInitiationMethod Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
