namespace Lambent.Events;

/// <summary>What a message is.</summary>
[OpenEnum]
public readonly partial struct LexContentType
{
    /// <summary>Text.</summary>
    public const string PlainText = "PlainText";

    /// <summary>Text with speech markup.</summary>
    public const string Ssml = "SSML";

    /// <summary>Anything that the client understands.</summary>
    public const string CustomPayload = "CustomPayload";

    /// <summary>A card with buttons, of Lex V2.</summary>
    public const string ImageResponseCard = "ImageResponseCard";
}
