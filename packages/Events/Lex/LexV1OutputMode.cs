namespace Lambent.Events;

/// <summary>Whether the user gets text or speech.</summary>
[OpenEnum]
public readonly partial struct LexV1OutputMode
{
    /// <summary>Text.</summary>
    public const string Text = "Text";

    /// <summary>Speech.</summary>
    public const string Voice = "Voice";
}
