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

/// <summary>A body of one media type.</summary>
public sealed partial record BedrockAgentBody : LambdaPayload
{
    /// <summary>The text; JSON as text.</summary>
    public string? Body { get; set; }
}

/// <summary>The configuration of the vector search of a knowledge base.</summary>
public sealed partial record BedrockVectorSearchConfiguration : LambdaPayload
{
    /// <summary>The number of results.</summary>
    public int? NumberOfResults { get; set; }

    /// <summary>The search type; Bedrock decides if absent.</summary>
    public BedrockSearchType OverrideSearchType { get; set; }

    /// <summary>The filter of the documents, as the API's <c>RetrievalFilter</c>.</summary>
    public JsonElement? Filter { get; set; }
}

/// <summary>How a knowledge base is searched.</summary>
[OpenEnum]
public readonly partial struct BedrockSearchType
{
    /// <summary>By vectors and by text.</summary>
    public const string Hybrid = "HYBRID";

    /// <summary>By vectors.</summary>
    public const string Semantic = "SEMANTIC";
}
