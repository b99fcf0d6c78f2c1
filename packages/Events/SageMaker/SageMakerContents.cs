using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads what a labeling job sends.</summary>
public static class SageMakerContents
{
    /// <summary>The line of the manifest.</summary>
    /// <param name="request">The request.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? DataObject<T>(this SageMakerPreAnnotationRequest request, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(request);
        return EmbeddedJson.Read(request.DataObject, contract, "The data object");
    }
}
