using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.CloudTrail;

/// <summary>Reads what depends on the call that CloudTrail recorded.</summary>
public static class CloudTrailContents
{
    /// <summary>The request parameters, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? RequestParameters<T>(this CloudTrailRecord source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.RequestParameters, contract, "The request of the CloudTrail record");
    }

    /// <summary>The response elements, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? ResponseElements<T>(this CloudTrailRecord source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.ResponseElements, contract, "The response of the CloudTrail record");
    }

    /// <summary>The additional event data, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? AdditionalEventData<T>(this CloudTrailRecord source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.AdditionalEventData, contract, "The additional data of the CloudTrail record");
    }

    /// <summary>The service event details, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? ServiceEventDetails<T>(this CloudTrailRecord source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.ServiceEventDetails, contract, "The service event of the CloudTrail record");
    }
}
