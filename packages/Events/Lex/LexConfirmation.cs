namespace Lambent.Events;

/// <summary>Whether the user confirmed an intent.</summary>
[OpenEnum]
public readonly partial struct LexConfirmation
{
    /// <summary>Yes.</summary>
    public const string Confirmed = "Confirmed";

    /// <summary>No.</summary>
    public const string Denied = "Denied";

    /// <summary>The user was not asked, or did not answer yet.</summary>
    public const string None = "None";
}
