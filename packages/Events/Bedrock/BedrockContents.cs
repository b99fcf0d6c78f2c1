using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads what a Bedrock agent passes as JSON in text.</summary>
public static class BedrockContents
{
    /// <summary>The value, of a type that is JSON: a number, a boolean, an array, an object.</summary>
    /// <param name="parameter">The parameter.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Value<T>(this BedrockAgentParameter parameter, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return EmbeddedJson.Optional(parameter.Value, contract, "The value of the parameter");
    }

    /// <summary>The body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Body<T>(this BedrockAgentBody body, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(body);
        return EmbeddedJson.Optional(body.Body, contract, "The body of the response");
    }

    /// <summary>The filter of the documents.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Filter<T>(this BedrockVectorSearchConfiguration configuration, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return EmbeddedJson.Read(configuration.Filter, contract, "The filter of the search");
    }
}
