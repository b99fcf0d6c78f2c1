namespace Lambent.Events;

/// <summary>What kind of card it is.</summary>
[OpenEnum]
public readonly partial struct AlexaCardType
{
    /// <summary>A title and text.</summary>
    public const string Simple = "Simple";

    /// <summary>A title, text and an image.</summary>
    public const string Standard = "Standard";

    /// <summary>It asks to link an account.</summary>
    public const string LinkAccount = "LinkAccount";

    /// <summary>It asks for permissions.</summary>
    public const string AskForPermissionsConsent = "AskForPermissionsConsent";
}
