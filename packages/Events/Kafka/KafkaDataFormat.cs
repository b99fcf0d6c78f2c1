namespace Lambent.Events;

/// <summary>The format of a Kafka key or value.</summary>
[OpenEnum]
public readonly partial struct KafkaDataFormat
{
    /// <summary>JSON.</summary>
    public const string Json = "JSON";

    /// <summary>Apache Avro.</summary>
    public const string Avro = "AVRO";

    /// <summary>Protocol Buffers.</summary>
    public const string Protobuf = "PROTOBUF";
}
