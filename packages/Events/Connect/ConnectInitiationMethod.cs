namespace Lambent.Events;

/// <summary>How a contact came about.</summary>
[OpenEnum]
public readonly partial struct ConnectInitiationMethod
{
    /// <summary>The customer contacted the contact center.</summary>
    public const string Inbound = "INBOUND";

    /// <summary>An agent contacted the customer.</summary>
    public const string Outbound = "OUTBOUND";

    /// <summary>It was transferred.</summary>
    public const string Transfer = "TRANSFER";

    /// <summary>It was transferred to another queue.</summary>
    public const string QueueTransfer = "QUEUE_TRANSFER";

    /// <summary>The customer was called back.</summary>
    public const string Callback = "CALLBACK";

    /// <summary>An API made it.</summary>
    public const string Api = "API";

    /// <summary>A flow that runs after the end made it.</summary>
    public const string Disconnect = "DISCONNECT";

    /// <summary>A supervisor listens to it.</summary>
    public const string Monitor = "MONITOR";

    /// <summary>An agent contacted somebody outside.</summary>
    public const string ExternalOutbound = "EXTERNAL_OUTBOUND";

    /// <summary>A call in an app or browser.</summary>
    public const string WebRtcApi = "WEBRTC_API";

    /// <summary>An agent answers a mail.</summary>
    public const string AgentReply = "AGENT_REPLY";

    /// <summary>A flow made it.</summary>
    public const string Flow = "FLOW";
}
