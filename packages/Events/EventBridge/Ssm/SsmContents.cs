using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.Ssm;

/// <summary>Reads the JSON in the texts of an association.</summary>
public static class SsmContents
{
    /// <summary>The targets of the association, read as a type of your own.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? Targets<T>(this SsmAssociationDetail source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.Targets, contract, "The targets of the association");
    }

    /// <summary>The number of instances by status, read as a type of your own, such as a map of numbers.</summary>
    /// <param name="source">The detail.</param>
    /// <param name="contract">How it is read: <c>AppJson.Default.Order</c>.</param>
    /// <returns>Null when it is absent.</returns>
    /// <exception cref="JsonException">It is not the JSON that the type expects.</exception>
    public static T? AssociationStatusAggregatedCount<T>(this SsmAssociationDetail source, JsonTypeInfo<T> contract)
    {
        ArgumentNullException.ThrowIfNull(source);
        return EmbeddedJson.Read(source.AssociationStatusAggregatedCount, contract, "The count of the association");
    }
}
