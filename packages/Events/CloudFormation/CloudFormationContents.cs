using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads the properties and templates that CloudFormation sends, which have the shape of the user's own.</summary>
public static class CloudFormationContents
{
    /// <summary>The properties of the resource. CloudFormation turns numbers and booleans into text: read numbers with <c>JsonNumberHandling.AllowReadingFromString</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? ResourceProperties<T>(this CloudFormationCustomResourceRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.ResourceProperties, contract, "The properties of the custom resource");
    }

    /// <summary>The properties of the resource before the change.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? OldResourceProperties<T>(this CloudFormationCustomResourceRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.OldResourceProperties, contract, "The old properties of the custom resource");
    }

    /// <summary>The properties of the resource. CloudFormation turns numbers and booleans into text.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? ResourceProperties<T>(this CdkProviderRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.ResourceProperties, contract, "The properties of the custom resource");
    }

    /// <summary>The properties of the resource before the change.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? OldResourceProperties<T>(this CdkProviderRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.OldResourceProperties, contract, "The old properties of the custom resource");
    }

    /// <summary>The result of <c>onEvent</c>.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Data<T>(this CdkProviderRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Data, contract, "The data of the custom resource");
    }

    /// <summary>The template, or the part of it in which the macro stands.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Fragment<T>(this CloudFormationMacroRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Fragment, contract, "The fragment of the template");
    }

    /// <summary>The parameters of the macro.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Params<T>(this CloudFormationMacroRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.Params, contract, "The parameters of the macro");
    }

    /// <summary>The values of the template's parameters.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? TemplateParameterValues<T>(this CloudFormationMacroRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.TemplateParameterValues, contract, "The parameters of the template");
    }
}
