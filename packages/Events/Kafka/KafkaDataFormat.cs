using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The format of a Kafka key or value.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<KafkaDataFormat>))]
public readonly record struct KafkaDataFormat(string Value) : IOpenEnum<KafkaDataFormat>
{
    /// <summary>JSON.</summary>
    public static KafkaDataFormat Json => new("JSON");

    /// <summary>Apache Avro.</summary>
    public static KafkaDataFormat Avro => new("AVRO");

    /// <summary>Protocol Buffers.</summary>
    public static KafkaDataFormat Protobuf => new("PROTOBUF");

    /// <inheritdoc/>
    public static KafkaDataFormat Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
