using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads what Lex passes as JSON.</summary>
public static class LexContents
{
    /// <summary>The response of Amazon Kendra.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraResponse<T>(this LexV1Request request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.KendraResponse, contract, "The response of Kendra");
    }

    /// <summary>The response of Amazon Kendra.</summary>
    /// <param name="intent">The intent.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraResponse<T>(this LexV2Intent intent, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(intent);
        return EmbeddedJson.Read(intent.KendraResponse, contract, "The response of Kendra");
    }

    /// <summary>The query to Amazon Kendra.</summary>
    /// <param name="action">The action.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraQueryRequestPayload<T>(this LexV1DialogAction action, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(action);
        return EmbeddedJson.Optional(action.KendraQueryRequestPayload, contract, "The query to Kendra");
    }

    /// <summary>The filter of the query to Amazon Kendra.</summary>
    /// <param name="action">The action.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? KendraQueryFilterString<T>(this LexV1DialogAction action, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(action);
        return EmbeddedJson.Optional(action.KendraQueryFilterString, contract, "The filter of the query to Kendra");
    }
}
