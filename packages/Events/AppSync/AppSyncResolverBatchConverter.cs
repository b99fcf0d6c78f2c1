using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="AppSyncResolverBatch"/> as the array that it is.</summary>
public sealed class AppSyncResolverBatchConverter : JsonConverter<AppSyncResolverBatch>
{
    /// <inheritdoc/>
    public override AppSyncResolverBatch Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static AppSyncResolverBatch Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw JsonFault.Expected(nameof(AppSyncResolverBatch));
        var requests = JsonRead.List(ref reader, static (ref Utf8JsonReader reader) => AppSyncResolverRequestJson.Read(ref reader) ?? throw JsonFault.Expected(nameof(AppSyncResolverRequest)))!;
        return new(requests);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AppSyncResolverBatch value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, AppSyncResolverBatch value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        writer.WriteStartArray();
        foreach (var request in value)
            AppSyncResolverRequestJson.Write(writer, request);
        writer.WriteEndArray();
    }
}
