using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>Reads JSON that pipelines pass on inside texts.</summary>
public static class CodePipelineContents
{
    /// <summary>The text that the action is set up with, if it is JSON.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when there is none.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? UserParameters<T>(this CodePipelineFunctionConfiguration configuration, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return EmbeddedJson.Optional(configuration.UserParameters, contract, "The user parameters of the action");
    }
}
