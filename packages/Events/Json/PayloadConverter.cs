using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes an event or a response within a type or a context of the user, as the runtime does.</summary>
/// <typeparam name="T">The event or the response.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PayloadConverter<T> : JsonConverter<T>
    where T : ILambdaJson<T>
{
    private static readonly DirectCodec<T> Codec = (DirectCodec<T>)T.Codec;

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isDocument = reader.CurrentDepth == 0;
        try
        {
            return Codec.ReadValue(ref reader);
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
            Codec.Write(writer, value);
    }
}

/// <summary>Reads and writes a part of an event or of a response within a type or a context of the user.</summary>
/// <typeparam name="T">The part.</typeparam>
/// <remarks>Why not as <see cref="PayloadConverter{T}"/>: an interface of every part would make the assembly larger by an eighth of a megabyte.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class PartConverter<T> : JsonConverter<T>
    where T : LambdaPayload, new()
{
    private static readonly T Any = new();

    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var isDocument = reader.CurrentDepth == 0;
        try
        {
            return (T?)Any.ReadAnother(ref reader);
        }
        catch (Exception e) when (isDocument && JsonFault.Is(e))
        {
            throw JsonFault.WithPath(e, reader.CurrentState);
        }
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.WriteTo(writer);
    }
}
