namespace Lambent.Events;

/// <summary>How the user answered.</summary>
[OpenEnum]
public readonly partial struct LexInputMode
{
    /// <summary>With the keys of a phone.</summary>
    public const string Dtmf = "DTMF";

    /// <summary>By speech.</summary>
    public const string Speech = "Speech";

    /// <summary>By text.</summary>
    public const string Text = "Text";
}
