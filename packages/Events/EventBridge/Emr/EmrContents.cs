using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.Emr;

/// <summary>Reads the JSON in the texts of a cluster.</summary>
public static class EmrContents
{
    /// <summary>The reason for the state change, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? StateChangeReason<T>(this EmrClusterDetail source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.StateChangeReason, contract, "The reason of the EMR cluster");
    }
}
