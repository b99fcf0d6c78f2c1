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
