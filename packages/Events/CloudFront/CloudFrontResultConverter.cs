using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="CloudFrontResult"/> as the request or response that it is: only a response has a <c>status</c>.</summary>
public sealed class CloudFrontResultConverter : JsonConverter<CloudFrontResult>
{
    /// <inheritdoc/>
    public override CloudFrontResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException();
        var ahead = reader;
        var isResponse = false;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            isResponse |= ahead.ValueTextEquals("status");
            ahead.Skip();
        }

        return isResponse
            ? JsonSerializer.Deserialize(ref reader, CloudFrontResponse.JsonTypeInfo)!
            : JsonSerializer.Deserialize(ref reader, CloudFrontRequest.JsonTypeInfo)!;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CloudFrontResult value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Response is { } response)
            JsonSerializer.Serialize(writer, response, CloudFrontResponse.JsonTypeInfo);
        else
            JsonSerializer.Serialize(writer, value.Request!, CloudFrontRequest.JsonTypeInfo);
    }
}
