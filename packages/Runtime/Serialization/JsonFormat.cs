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
        // Boundary: a converter, a constructor or a setter of the user, whose message may quote the event. A lack of memory is not the event's fault.
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            throw JsonErrors.Unreadable(payload.Length, typeof(T), FindPlace(payload.Span), contract, e);
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
            throw JsonErrors.Unwritable(typeof(T), e, contract);
        }
    }

    /// <summary>
    /// Where user code throws. Its exception does not say, but the serializer's own does that an incomplete event gets: this is the one of the longest
    /// start of the event that the user code does not refuse.
    /// </summary>
    private JsonException FindPlace(ReadOnlySpan<byte> payload)
    {
        var place = new JsonException(null, "$", null, null);
        for (int accepted = 0, refused = payload.Length; refused - accepted > 1;)
        {
            var middle = accepted + ((refused - accepted) / 2);
            try
            {
                JsonSerializer.Deserialize(payload[..middle], contract);
                accepted = middle; // a number without its last digits
            }
            catch (JsonException e)
            {
                (accepted, place) = (middle, e);
            }
            catch (Exception) // boundary: the user code that is looked for
            {
                refused = middle;
            }
        }

        return place;
    }
}
