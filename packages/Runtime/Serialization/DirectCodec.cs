using System.Text.Json;

namespace Lambent;

/// <summary>Reads the value that starts at the reader's token, and leaves the reader at the value's last token.</summary>
internal delegate T ReadJson<out T>(ref Utf8JsonReader reader);

/// <summary>Reads and writes by two methods, without a serializer.</summary>
internal sealed class DirectCodec<T>(ReadJson<T> read, Action<Utf8JsonWriter, T> write) : JsonCodec<T>
{
    public const int MaxDepth = 512; // what is free-form may be deep, and a level of a DynamoDB item is two in an event

    public override PayloadFormat<T> Format => new DirectFormat<T>(this);

    public override T? Read(ReadOnlySpan<byte> utf8Json, string what)
    {
        var reader = Reader(utf8Json);
        try
        {
            return ReadDocument(ref reader);
        }
        catch (Exception e) when (JsonFault.Is(e))
        {
            throw new JsonException(JsonErrors.Describe($"{what} is not the JSON that the type", utf8Json, reader.BytesConsumed, typeof(T), e));
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => write(writer, value);

    public static Utf8JsonReader Reader(ReadOnlySpan<byte> utf8Json) => new(utf8Json, new JsonReaderOptions { MaxDepth = MaxDepth });

    public T ReadDocument(ref Utf8JsonReader reader)
    {
        reader.Read();
        var value = reader.TokenType == JsonTokenType.Null ? default! : read(ref reader);
        reader.Read(); // anything after the value throws
        return value;
    }

    /// <summary>Reads a value within a document that someone else reads.</summary>
    public T ReadValue(ref Utf8JsonReader reader) => read(ref reader);
}

/// <summary>JSON by a <see cref="DirectCodec{T}"/>.</summary>
internal sealed class DirectFormat<T>(DirectCodec<T> codec) : PayloadFormat<T>
{
    public override T Read(ReadOnlyMemory<byte> payload)
    {
        var reader = DirectCodec<T>.Reader(payload.Span);
        try
        {
            return codec.ReadDocument(ref reader);
        }
        catch (Exception e) when (JsonFault.Is(e))
        {
            throw JsonErrors.Unreadable(payload.Span, reader.BytesConsumed, typeof(T), e);
        }
    }

    public override void Write(PayloadBuffer to, T value)
    {
        var writer = to.JsonWriter();
        try
        {
            codec.Write(writer, value);
            writer.Flush();
        }
        catch (Exception e) // such as a list that the user's code changes meanwhile: the event was handled, its result cannot be sent
        {
            to.Clear();
            throw JsonErrors.Unwritable(typeof(T), e);
        }
    }
}
