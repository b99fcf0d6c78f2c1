using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads what Alexa passes on, which has the shape of the skill or of an interface.</summary>
public static class AlexaContents
{
    /// <summary>The session attributes of the previous response.</summary>
    /// <param name="session">The session.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Attributes<T>(this AlexaSession session, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(session);
        return EmbeddedJson.Read(session.Attributes, contract, "The attributes of the session");
    }

    /// <summary>The result of the task.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AlexaRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Payload, contract, "The payload of the request");
    }

    /// <summary>The body of the event.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Body<T>(this AlexaRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Body, contract, "The body of the request");
    }

    /// <summary>The component that tells it.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Source<T>(this AlexaRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Source, contract, "The source of the request");
    }

    /// <summary>Values of components.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Components<T>(this AlexaRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Components, contract, "The components of the request");
    }

    /// <summary>The input of the task.</summary>
    /// <param name="task">The task.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Input<T>(this AlexaTask task, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(task);
        return EmbeddedJson.Read(task.Input, contract, "The input of the task");
    }

    /// <summary>The payload of version 2.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AlexaSmartHomeRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Payload, contract, "The payload of the request");
    }

    /// <summary>The payload of the directive.</summary>
    /// <param name="directive">The directive.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AlexaDirective directive, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(directive);
        return EmbeddedJson.Read(directive.Payload, contract, "The payload of the directive");
    }

    /// <summary>The session attributes.</summary>
    /// <param name="response">The response.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? SessionAttributes<T>(this AlexaSkillResponse response, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(response);
        return EmbeddedJson.Read(response.SessionAttributes, contract, "The attributes of the session");
    }

    /// <summary>The payload of version 2.</summary>
    /// <param name="response">The response.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AlexaSmartHomeResponse response, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(response);
        return EmbeddedJson.Read(response.Payload, contract, "The payload of the response");
    }

    /// <summary>The payload of the response.</summary>
    /// <param name="answer">The answer.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this AlexaSmartHomeEvent answer, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return EmbeddedJson.Read(answer.Payload, contract, "The payload of the event");
    }

    /// <summary>The value.</summary>
    /// <param name="property">The property.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Value<T>(this AlexaProperty property, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(property);
        return EmbeddedJson.Read(property.Value, contract, "The value of the property");
    }
}
