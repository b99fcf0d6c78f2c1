using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a message is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexContentType>))]
public readonly record struct LexContentType(string Value) : IOpenEnum<LexContentType>
{
    /// <summary>Text.</summary>
    public static LexContentType PlainText => new("PlainText");

    /// <summary>Text with speech markup.</summary>
    public static LexContentType Ssml => new("SSML");

    /// <summary>Anything that the client understands.</summary>
    public static LexContentType CustomPayload => new("CustomPayload");

    /// <summary>A card with buttons, of Lex V2.</summary>
    public static LexContentType ImageResponseCard => new("ImageResponseCard");

    /// <inheritdoc/>
    public static LexContentType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
