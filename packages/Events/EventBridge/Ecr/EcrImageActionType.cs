using System.Text.Json.Serialization;

namespace Lambent.Events.Ecr;

/// <summary>What was done with an image.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<EcrImageActionType>))]
public readonly record struct EcrImageActionType(string Value) : IOpenEnum<EcrImageActionType>
{
    /// <summary>It was pushed.</summary>
    public static EcrImageActionType Push => new("PUSH");

    /// <summary>It was deleted.</summary>
    public static EcrImageActionType Delete => new("DELETE");

    /// <inheritdoc/>
    public static EcrImageActionType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
