namespace Lambent.Events;

/// <summary>Whether the user confirmed something.</summary>
[OpenEnum]
public readonly partial struct AlexaConfirmationStatus
{
    /// <summary>Not asked, or no answer yet.</summary>
    public const string None = "NONE";

    /// <summary>Yes.</summary>
    public const string Confirmed = "CONFIRMED";

    /// <summary>No.</summary>
    public const string Denied = "DENIED";
}
