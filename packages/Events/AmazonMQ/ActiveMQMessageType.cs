namespace Lambent.Events;

/// <summary>What the body of an ActiveMQ message is.</summary>
[OpenEnum]
public readonly partial struct ActiveMQMessageType
{
    /// <summary>Text.</summary>
    public const string Text = "jms/text-message";

    /// <summary>Bytes.</summary>
    public const string Bytes = "jms/bytes-message";
}
