using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How the user answered.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexInputMode>))]
public readonly record struct LexInputMode(string Value) : IOpenEnum<LexInputMode>
{
    /// <summary>With the keys of a phone.</summary>
    public static LexInputMode Dtmf => new("DTMF");

    /// <summary>By speech.</summary>
    public static LexInputMode Speech => new("Speech");

    /// <summary>By text.</summary>
    public static LexInputMode Text => new("Text");

    /// <inheritdoc/>
    public static LexInputMode Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
