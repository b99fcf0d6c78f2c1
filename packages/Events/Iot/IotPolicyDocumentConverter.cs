using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="IotPolicyDocument"/>, object or text.</summary>
public sealed class IotPolicyDocumentConverter : JsonConverter<IotPolicyDocument>
{
    /// <inheritdoc/>
    public override IotPolicyDocument Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static IotPolicyDocument Read(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(reader.GetString()!),
        JsonTokenType.StartObject => new(IamPolicyDocumentExactJson.Read(ref reader)),
        _ => throw JsonFault.Expected(nameof(IotPolicyDocument)),
    };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IotPolicyDocument value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, IotPolicyDocument value)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (value.Document is { } document)
            IamPolicyDocumentExactJson.Write(writer, document);
        else
            writer.WriteStringValue(value.Text ?? "");
    }
}
