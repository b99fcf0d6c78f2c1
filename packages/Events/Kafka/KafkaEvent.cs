using System.Collections;
using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A batch of records from topics of Amazon MSK or of a self-managed Kafka cluster.
/// See <see href="https://docs.aws.amazon.com/lambda/latest/dg/with-msk.html"/>.
/// </summary>
[LambdaEvent("msk-kafka", LambdaEventDirection.Received, "eventSource=aws:kafka")]
[LambdaEvent("self-managed-kafka", LambdaEventDirection.Received, "eventSource=SelfManagedKafka", "eventSource=aws:SelfManagedKafka")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record KafkaEvent : LambdaPayload, ILambdaJson<KafkaEvent>
{
    /// <summary>The kind of the cluster.</summary>
    public KafkaEventSource EventSource { get; set; }

    /// <summary>The ARN of the MSK cluster; absent for a self-managed cluster.</summary>
    public string? EventSourceArn { get; set; }

    /// <summary>The brokers of the cluster, separated by commas.</summary>
    public string BootstrapServers { get => field ?? ""; set; }

    /// <summary>
    /// The records by topic and partition, as in <c>orders-0</c>: see <see cref="KafkaTopicPartition"/>. Each list is in the order of its
    /// partition.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<KafkaRecord>> Records
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<KafkaRecord>>.Empty;
        set;
    }
}

/// <summary>What sort of Kafka cluster an event comes from.</summary>
[OpenEnum]
public readonly partial struct KafkaEventSource
{
    /// <summary>Amazon MSK.</summary>
    public const string AmazonMsk = "aws:kafka";

    /// <summary>A cluster of one's own.</summary>
    public const string SelfManaged = "SelfManagedKafka";

    /// <summary>Whether it is a cluster of one's own, which AWS also writes <c>aws:SelfManagedKafka</c>.</summary>
    public bool IsSelfManaged => Value is "SelfManagedKafka" or "aws:SelfManagedKafka";
}

/// <summary>A record of a Kafka topic. Read JSON with <c>record.Value(AppJson.Default.Order)</c>.</summary>
public sealed partial record KafkaRecord : LambdaPayload
{
    /// <summary>The topic.</summary>
    public string Topic { get => field ?? ""; set; }

    /// <summary>The number of the partition.</summary>
    public WireNumber? Partition { get; set; }

    /// <summary>The offset: the position of the record in its partition.</summary>
    public long? Offset { get; set; }

    /// <summary>The time of the record; <see cref="TimestampType"/> tells which time it is.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The meaning of <see cref="Timestamp"/>: the time of creation or of the append to the log.</summary>
    public KafkaTimestampType TimestampType { get; set; }

    /// <summary>The key of the record, which usually decides the partition; null when it has none.</summary>
    public Base64Bytes? Key { get; set; }

    /// <summary>The value of the record; null in a tombstone, which deletes the value of the key.</summary>
    public Base64Bytes? Value { get; set; }

    /// <summary>The headers, in order; names may repeat.</summary>
    public KafkaHeaders Headers { get => field ?? KafkaHeaders.Empty; set; }

    /// <summary>Whether the record is a tombstone: it has no value, and deletes that of <see cref="Key"/>.</summary>
    [JsonIgnore]
    public bool IsTombstone => Value is null;

    /// <summary>The schema of the key; only with a schema registry.</summary>
    public KafkaSchemaMetadata? KeySchemaMetadata { get; set; }

    /// <summary>The schema of the value; only with a schema registry.</summary>
    public KafkaSchemaMetadata? ValueSchemaMetadata { get; set; }

    /// <summary>The kind of the cluster; only in a <see cref="PipesKafkaEvent"/>.</summary>
    public KafkaEventSource EventSource { get; set; }

    /// <summary>The ARN of the MSK cluster; only in a <see cref="PipesKafkaEvent"/>, and absent for a self-managed cluster.</summary>
    public string? EventSourceArn { get; set; }

    /// <summary>Topic and partition, as in <c>orders-0</c>: see <see cref="KafkaTopicPartition"/>; only in a <see cref="PipesKafkaEvent"/>.</summary>
    public string? EventSourceKey { get; set; }

    /// <summary>The brokers of a self-managed cluster, separated by commas; only in a <see cref="PipesKafkaEvent"/>.</summary>
    public string? BootstrapServers { get; set; }
}

/// <summary>What the time of a Kafka record is.</summary>
[OpenEnum]
public readonly partial struct KafkaTimestampType
{
    /// <summary>When the producer made the record.</summary>
    public const string CreateTime = "CREATE_TIME";

    /// <summary>When the broker took the record.</summary>
    public const string LogAppendTime = "LOG_APPEND_TIME";

    /// <summary>The record has no time.</summary>
    public const string None = "NO_TIMESTAMP_TYPE";
}

/// <summary>
/// The headers of a Kafka record, in their order; names may repeat. Lambda writes each as a map of one entry whose value is an array of signed
/// bytes. In tests: <c>Headers = [new("source", "web")]</c>.
/// </summary>
[JsonConverter(typeof(KafkaHeadersConverter))]
[CollectionBuilder(typeof(KafkaHeaders), nameof(Create))]
public sealed class KafkaHeaders : IReadOnlyList<KafkaHeader>
{
    private readonly KafkaHeader[] _headers;

    private KafkaHeaders(KafkaHeader[] headers) => _headers = headers;

    /// <summary>No headers.</summary>
    public static KafkaHeaders Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _headers.Length;

    /// <inheritdoc/>
    public KafkaHeader this[int index] => _headers[index];

    /// <summary>The last header with a name.</summary>
    /// <param name="name">The name, case-sensitive.</param>
    /// <returns>Null when there is none.</returns>
    public KafkaHeader? this[string name] => Array.FindLast(_headers, header => header.Name == name);

    /// <summary>Creates headers; collection expressions call it.</summary>
    /// <param name="headers">The headers.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static KafkaHeaders Create(ReadOnlySpan<KafkaHeader> headers) => headers.IsEmpty ? Empty : new([.. headers]);

    /// <inheritdoc/>
    public IEnumerator<KafkaHeader> GetEnumerator() => ((IEnumerable<KafkaHeader>)_headers).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

/// <summary>Reads and writes <see cref="KafkaHeaders"/>.</summary>
public sealed class KafkaHeadersConverter : JsonConverter<KafkaHeaders>
{
    /// <inheritdoc/>
    public override KafkaHeaders Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static KafkaHeaders Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonFault.Expected(nameof(KafkaHeaders));
        var headers = new List<KafkaHeader>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.StartObject)
                throw JsonFault.Expected(nameof(KafkaHeaders));
            while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
            {
                var name = reader.GetString()!;
                reader.Read();
                headers.Add(Header(ref reader, name));
            }
        }

        return KafkaHeaders.Create(CollectionsMarshal.AsSpan(headers));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, KafkaHeaders value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, KafkaHeaders value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var header in value)
        {
            writer.WriteStartObject();
            writer.WritePropertyName(header.Name);
            if (header.Value is not { } bytes)
                writer.WriteNullValue();
            else if (header.Form == KafkaHeaderForm.Base64)
                Base64BytesConverter.Write(writer, bytes);
            else
                WriteNumbers(writer, bytes.Span, header.Form == KafkaHeaderForm.Signed);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static KafkaHeader Header(ref Utf8JsonReader reader, string name)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Null:
                return new KafkaHeader(name, default(Base64Bytes?));
            case JsonTokenType.String:
                return new KafkaHeader(name, Base64BytesConverter.Read(ref reader)) { Form = KafkaHeaderForm.Base64 };
            case JsonTokenType.StartArray:
                var bytes = new List<byte>();
                var form = KafkaHeaderForm.Signed;
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    if (!reader.TryGetInt32(out var number) || number is < sbyte.MinValue or > byte.MaxValue)
                        throw JsonFault.Expected(nameof(KafkaHeaders));
                    if (number > sbyte.MaxValue)
                        form = KafkaHeaderForm.Unsigned;
                    bytes.Add(unchecked((byte)number));
                }

                return new KafkaHeader(name, bytes.ToArray()) { Form = form };
            default:
                throw JsonFault.Expected(nameof(KafkaHeaders));
        }
    }

    private static void WriteNumbers(Utf8JsonWriter writer, ReadOnlySpan<byte> bytes, bool signed)
    {
        writer.WriteStartArray();
        foreach (var value in bytes)
            writer.WriteNumberValue(signed ? unchecked((sbyte)value) : (int)value);
        writer.WriteEndArray();
    }
}

/// <summary>A header of a Kafka record.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The bytes; Kafka allows null.</param>
public sealed record KafkaHeader(string Name, Base64Bytes? Value)
{
    /// <summary>Returns a text header.</summary>
    /// <param name="name">The name.</param>
    /// <param name="text">The text.</param>
    public KafkaHeader(string name, string text)
        : this(name, System.Text.Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The bytes read as UTF-8; null when there are none.</summary>
    public string? Text => Value?.ToUtf8String();

    /// <summary>The JSON form of the bytes.</summary>
    internal KafkaHeaderForm Form { get; init; }

    /// <summary>Whether both have the same name and bytes.</summary>
    /// <param name="other">Another header.</param>
    public bool Equals(KafkaHeader? other) => other is not null && Name == other.Name && Value == other.Value;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Value);

    /// <summary>The name. The value is not included, so that it does not reach a log by accident.</summary>
    public override string ToString() => $"{nameof(KafkaHeader)}[{Name}]";
}

/// <summary>The JSON form of the bytes of a Kafka header.</summary>
internal enum KafkaHeaderForm
{
    /// <summary>An array of numbers from -128 to 127, as Lambda writes it.</summary>
    Signed,

    /// <summary>An array of numbers from 0 to 255, as in some test events.</summary>
    Unsigned,

    /// <summary>Base64 text, as in some test events.</summary>
    Base64,
}

/// <summary>The schema of a key or value in a schema registry.</summary>
public sealed partial record KafkaSchemaMetadata : LambdaPayload
{
    /// <summary>The data format.</summary>
    public KafkaDataFormat DataFormat { get; set; }

    /// <summary>The id of the schema: a UUID of Glue, a number of Confluent.</summary>
    public string? SchemaId { get; set; }
}

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
