using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Reads and writes <see cref="CloudFrontResult"/> as the request or response that it is: only a response has a <c>status</c>.</summary>
public sealed class CloudFrontResultConverter : JsonConverter<CloudFrontResult>
{
    /// <inheritdoc/>
    public override CloudFrontResult Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    internal static CloudFrontResult Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw JsonFault.Expected(nameof(CloudFrontResult));
        var ahead = reader;
        var isResponse = false;
        while (ahead.Read() && ahead.TokenType == JsonTokenType.PropertyName)
        {
            isResponse |= ahead.ValueTextEquals("status");
            ahead.Skip();
        }

        return isResponse
            ? CloudFrontResponseExactJson.Read(ref reader)
            : CloudFrontRequestExactJson.Read(ref reader);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, CloudFrontResult value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, CloudFrontResult value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (value.Response is { } response)
            CloudFrontResponseExactJson.Write(writer, response);
        else
            CloudFrontRequestExactJson.Write(writer, value.Request!);
    }
}
