using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="AppSyncResolverBatch"/> as the array that it is.</summary>
public sealed class AppSyncResolverBatchConverter : JsonConverter<AppSyncResolverBatch>
{
    /// <inheritdoc/>
    public override AppSyncResolverBatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException();
        var requests = new List<AppSyncResolverRequest>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            requests.Add(JsonSerializer.Deserialize(ref reader, AppSyncResolverRequest.JsonTypeInfo) ?? throw new JsonException());
        return new(requests);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AppSyncResolverBatch value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var request in value)
            JsonSerializer.Serialize(writer, request, AppSyncResolverRequest.JsonTypeInfo);
        writer.WriteEndArray();
    }
}
