using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the body of an ActiveMQ message is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<ActiveMQMessageType>))]
public readonly record struct ActiveMQMessageType(string Value) : IOpenEnum<ActiveMQMessageType>
{
    /// <summary>Text.</summary>
    public static ActiveMQMessageType Text => new("jms/text-message");

    /// <summary>Bytes.</summary>
    public static ActiveMQMessageType Bytes => new("jms/bytes-message");

    /// <inheritdoc/>
    public static ActiveMQMessageType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
