namespace Lambent.Events;

/// <summary>What Lex does next.</summary>
[OpenEnum]
public readonly partial struct LexDialogActionType
{
    /// <summary>It ends the intent.</summary>
    public const string Close = "Close";

    /// <summary>It asks the user to confirm the intent.</summary>
    public const string ConfirmIntent = "ConfirmIntent";

    /// <summary>It decides itself.</summary>
    public const string Delegate = "Delegate";

    /// <summary>It asks what the user wants.</summary>
    public const string ElicitIntent = "ElicitIntent";

    /// <summary>It asks for the value of a slot.</summary>
    public const string ElicitSlot = "ElicitSlot";
}
