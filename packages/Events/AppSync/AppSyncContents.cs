using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads what AppSync passes on, which has the shape of your schema.</summary>
public static class AppSyncContents
{
    /// <summary>The arguments of the field.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Arguments<T>(this AppSyncResolverRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Arguments, contract, "The arguments of the field");
    }

    /// <summary>The value of the parent field.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Source<T>(this AppSyncResolverRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Source, contract, "The source of the field");
    }

    /// <summary>The stash of the pipeline.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Stash<T>(this AppSyncResolverRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Stash, contract, "The stash");
    }

    /// <summary>The arguments of the field.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Arguments<T>(this AppSyncAmplifyRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Arguments, contract, "The arguments of the field");
    }

    /// <summary>The value of the parent field.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Source<T>(this AppSyncAmplifyRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Source, contract, "The source of the field");
    }

    /// <summary>The result of the function before.</summary>
    /// <param name="previous">The previous result.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Result<T>(this AppSyncPrevious previous, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(previous);
        return EmbeddedJson.Read(previous.Result, contract, "The result of the function before");
    }

    /// <summary>The variables of the GraphQL operation.</summary>
    /// <param name="info">The info.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Variables<T>(this AppSyncInfo info, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(info);
        return EmbeddedJson.Read(info.Variables, contract, "The variables of the operation");
    }

    /// <summary>The variables of the GraphQL operation.</summary>
    /// <param name="context">The context.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Variables<T>(this AppSyncAuthorizerContext context, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(context);
        return EmbeddedJson.Read(context.Variables, contract, "The variables of the operation");
    }

    /// <summary>The event.</summary>
    /// <param name="published">The published event.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AppSyncPublishedEvent published, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(published);
        return EmbeddedJson.Read(published.Payload, contract, "The published event");
    }

    /// <summary>The stash of the request.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Stash<T>(this AppSyncEventsRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Stash, contract, "The stash");
    }

    /// <summary>The result of the data source.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Result<T>(this AppSyncEventsRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Result, contract, "The result of the data source");
    }

    /// <summary>The payload for subscribers.</summary>
    /// <param name="result">The result.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AppSyncEventResult result, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(result);
        return EmbeddedJson.Read(result.Payload, contract, "The payload of the event");
    }

    /// <summary>The payload for the function.</summary>
    /// <param name="template">The template.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AppSyncLambdaTemplate template, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(template);
        return EmbeddedJson.Read(template.Payload, contract, "The payload of the template");
    }
}
