using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="IotPolicyDocument"/>, object or text.</summary>
public sealed class IotPolicyDocumentConverter : JsonConverter<IotPolicyDocument>
{
    /// <inheritdoc/>
    public override IotPolicyDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString()!),
        JsonTokenType.StartObject => new(PayloadJson.Converter<IamPolicyDocument>(options).Read(ref reader, typeof(IamPolicyDocument), options)!),
        _ => throw new JsonException(),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IotPolicyDocument value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Document is { } document)
            PayloadJson.Converter<IamPolicyDocument>(options).Write(writer, document, options);
        else
            writer.WriteStringValue(value.Text ?? "");
    }
}
