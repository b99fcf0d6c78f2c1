using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that an Object Lambda access point is set up with.</summary>
public static class S3ObjectLambdaContents
{
    /// <summary>The text that the access point was set up with, if it is JSON.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Settings</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Payload<T>(this S3ObjectLambdaConfiguration configuration, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return EmbeddedJson.Optional(configuration.Payload, contract, "The payload of the access point");
    }
}
