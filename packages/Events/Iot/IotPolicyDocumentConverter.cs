using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="IotPolicyDocument"/>, object or text.</summary>
public sealed class IotPolicyDocumentConverter : JsonConverter<IotPolicyDocument>
{
    /// <inheritdoc/>
    public override IotPolicyDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString()!),
        JsonTokenType.StartObject => new(JsonSerializer.Deserialize(ref reader, Contract(options))!),
        _ => throw new JsonException(),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IotPolicyDocument value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Document is { } document)
            JsonSerializer.Serialize(writer, document, Contract(options));
        else
            writer.WriteStringValue(value.Text ?? "");
    }

    private static JsonTypeInfo<IamPolicyDocument> Contract(JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return (JsonTypeInfo<IamPolicyDocument>)options.GetTypeInfo(typeof(IamPolicyDocument));
    }
}
