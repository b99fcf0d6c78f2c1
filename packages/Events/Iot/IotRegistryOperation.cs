using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What happened in the registry.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<IotRegistryOperation>))]
public readonly record struct IotRegistryOperation(string Value) : IOpenEnum<IotRegistryOperation>
{
    /// <summary>It was made.</summary>
    public static IotRegistryOperation Created => new("CREATED");

    /// <summary>It was changed.</summary>
    public static IotRegistryOperation Updated => new("UPDATED");

    /// <summary>It was deleted.</summary>
    public static IotRegistryOperation Deleted => new("DELETED");

    /// <summary>It was added to another.</summary>
    public static IotRegistryOperation Added => new("ADDED");

    /// <summary>It was taken from another.</summary>
    public static IotRegistryOperation Removed => new("REMOVED");

    /// <inheritdoc/>
    public static IotRegistryOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
