using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent;

/// <summary>Reads and writes one type as JSON: by a contract of System.Text.Json, or by code that was generated for the type.</summary>
internal abstract class JsonCodec<T>
{
    /// <summary>What reads events and writes results of the type.</summary>
    public abstract PayloadFormat<T> Format { get; }

    /// <summary>Reads a JSON document.</summary>
    /// <param name="utf8Json">The document.</param>
    /// <param name="what">What the document is, for the error: <c>The payload</c>.</param>
    /// <exception cref="JsonException">It is not the JSON that the type expects. The message names the type and the place, and no content.</exception>
    public abstract T? Read(ReadOnlySpan<byte> utf8Json, string what);

    public abstract void Write(Utf8JsonWriter writer, T value);
}

/// <summary>Reads and writes by a contract.</summary>
internal sealed class ContractCodec<T>(JsonTypeInfo<T> contract) : JsonCodec<T>
{
    public override PayloadFormat<T> Format => new JsonFormat<T>(contract);

    public override T? Read(ReadOnlySpan<byte> utf8Json, string what)
    {
        try
        {
            return JsonSerializer.Deserialize(utf8Json, contract);
        }
        catch (JsonException e) when (e.Path is not null)
        {
            // Why not the exception itself: its message may quote the payload and its path a map key, and a handler's error is logged.
            throw new JsonException(JsonErrors.Describe($"{what} is not the JSON that the type", utf8Json.Length, typeof(T), e, contract));
        }
    }

    public override void Write(Utf8JsonWriter writer, T value) => JsonSerializer.Serialize(writer, value, contract);
}
