using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a knowledge base is searched.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<BedrockSearchType>))]
public readonly record struct BedrockSearchType(string Value) : IOpenEnum<BedrockSearchType>
{
    /// <summary>By vectors and by text.</summary>
    public static BedrockSearchType Hybrid => new("HYBRID");

    /// <summary>By vectors.</summary>
    public static BedrockSearchType Semantic => new("SEMANTIC");

    /// <inheritdoc/>
    public static BedrockSearchType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
