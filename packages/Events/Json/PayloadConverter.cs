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
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Codec.ReadValue(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => Codec.Write(writer, value);
}
