using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>JSON by a source-generated contract.</summary>
internal sealed class JsonFormat<T>(JsonTypeInfo<T> contract) : PayloadFormat<T>
{
    public override T Read(ReadOnlyMemory<byte> payload)
    {
        try
        {
            return JsonSerializer.Deserialize(payload.Span, contract)!;
        }
        catch (JsonException e)
        {
            throw JsonErrors.Unreadable(payload.Length, typeof(T), e, contract);
        }
    }

    public override void Write(PayloadBuffer to, T value)
    {
        var writer = to.JsonWriter();
        try
        {
            JsonSerializer.Serialize(writer, value, contract);
            writer.Flush();
        }
        catch (Exception e) // whatever a getter or converter of the user throws: the event was handled, its result cannot be sent
        {
            to.Clear();
            throw JsonErrors.Unwritable(typeof(T), e);
        }
    }
}
