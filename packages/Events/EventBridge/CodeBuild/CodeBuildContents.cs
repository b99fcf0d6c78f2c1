using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.CodeBuild;

/// <summary>Reads the JSON in the texts of a build.</summary>
public static class CodeBuildContents
{
    /// <summary>The context of a phase, read as a list.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? CurrentPhaseContext<T>(this CodeBuildDetail source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.CurrentPhaseContext, contract, "The phase context of the build");
    }

    /// <summary>The context of a phase, read as a list.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? CompletedPhaseContext<T>(this CodeBuildDetail source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.CompletedPhaseContext, contract, "The phase context of the build");
    }
}
