using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes a payload or a part of one within a type or a context of the user, as the runtime does.</summary>
/// <typeparam name="T">The event, the response or the part.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PayloadConverter<T> : JsonConverter<T>
    where T : IPayload<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isDocument = reader.CurrentDepth == 0;
        try
        {
            return T.Read(ref reader);
        }
        catch (Exception e) when (isDocument && JsonFault.Is(e))
        {
            throw JsonFault.WithPath(e, reader.CurrentState);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        using (LenientString.WriteAsRead(options.MaxDepth == PayloadContract.TolerantDepth))
            T.Write(writer, value);
    }
}

/// <summary>A payload, or a part of one, that <see cref="PayloadConverter{T}"/> reads and writes. The types of this library implement it.</summary>
/// <typeparam name="T">The implementing type.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IPayload<T>
    where T : IPayload<T>
{
    internal static abstract T? Read(ref Utf8JsonReader reader);

    internal static abstract void Write(Utf8JsonWriter writer, T value);
}
