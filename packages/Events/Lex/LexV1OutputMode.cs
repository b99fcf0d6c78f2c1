using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether the user gets text or speech.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexV1OutputMode>))]
public readonly record struct LexV1OutputMode(string Value) : IOpenEnum<LexV1OutputMode>
{
    /// <summary>Text.</summary>
    public static LexV1OutputMode Text => new("Text");

    /// <summary>Speech.</summary>
    public static LexV1OutputMode Voice => new("Voice");

    /// <inheritdoc/>
    public static LexV1OutputMode Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
