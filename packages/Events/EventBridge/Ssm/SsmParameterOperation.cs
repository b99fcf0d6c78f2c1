using System.Text.Json.Serialization;

namespace Lambent.Events.Ssm;

/// <summary>What was done with a parameter.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SsmParameterOperation>))]
public readonly record struct SsmParameterOperation(string Value) : IOpenEnum<SsmParameterOperation>
{
    /// <summary>It was made.</summary>
    public static SsmParameterOperation Created => new("Create");

    /// <summary>It was changed.</summary>
    public static SsmParameterOperation Updated => new("Update");

    /// <summary>It was deleted.</summary>
    public static SsmParameterOperation Deleted => new("Delete");

    /// <summary>A version of it was labelled.</summary>
    public static SsmParameterOperation Labelled => new("LabelParameterVersion");

    /// <inheritdoc/>
    public static SsmParameterOperation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
