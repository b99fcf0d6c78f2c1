using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

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
