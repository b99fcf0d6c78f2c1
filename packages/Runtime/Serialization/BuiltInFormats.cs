using System.Buffers;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Lambent;

/// <summary>A JSON string. Read and written without a serializer, which a function of strings therefore does not carry.</summary>
internal sealed class StringFormat : PayloadFormat<string?>
{
    public override string? Read(ReadOnlyMemory<byte> payload)
    {
        try
        {
            var reader = new Utf8JsonReader(payload.Span);
            reader.Read();
            var text = reader.TokenType switch
            {
                JsonTokenType.String => reader.GetString(),
                JsonTokenType.Null => null,
                _ => throw new JsonException("The JSON value could not be converted to System.String.", "$", 0, reader.TokenStartIndex),
            };
            reader.Read(); // anything after the value throws
            return text;
        }
        catch (JsonException e)
        {
            throw JsonErrors.Unreadable(payload.Length, typeof(string), e, null);
        }
        catch (InvalidOperationException) // GetString of bytes that are not UTF-8, or of half a surrogate pair
        {
            throw new PayloadException(PayloadException.Unmarshal, "The event is a JSON string that is not valid UTF-8 or holds half a surrogate pair.", null);
        }
    }

    public override void Write(PayloadBuffer to, string? value)
    {
        var writer = to.JsonWriter();
        writer.WriteStringValue(value);
        writer.Flush();
    }
}

/// <summary>Bytes as they are.</summary>
internal sealed class BytesFormat : PayloadFormat<ReadOnlyMemory<byte>>
{
    public override bool KeepsPayload => true;

    public override ReadOnlyMemory<byte> Read(ReadOnlyMemory<byte> payload) => payload;

    public override void Write(PayloadBuffer to, ReadOnlyMemory<byte> value) => to.Write(value.Span);
}

/// <summary>Bytes as they are, as a stream.</summary>
internal sealed class StreamPayload : PayloadFormat<Stream?>
{
    public override bool KeepsPayload => true;

    public override Stream Read(ReadOnlyMemory<byte> payload) =>
        MemoryMarshal.TryGetArray(payload, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(payload.ToArray(), writable: false);

    public override void Write(PayloadBuffer to, Stream? value)
    {
        if (value is null)
            return;
        try
        {
            using (value)
            {
                int count;
                do
                {
                    count = value.Read(to.GetSpan(16 * 1024));
                    to.Advance(count);
                }
                while (count > 0);
            }
        }
        catch (Exception e) // whatever the user's stream throws
        {
            to.Clear();
            throw JsonErrors.Unwritable(typeof(Stream), e);
        }
    }
}
