namespace Lambent.Events;

/// <summary>How far a dialog is.</summary>
[OpenEnum]
public readonly partial struct AlexaDialogState
{
    /// <summary>It begins.</summary>
    public const string Started = "STARTED";

    /// <summary>Slots are missing.</summary>
    public const string InProgress = "IN_PROGRESS";

    /// <summary>All slots are there and confirmed.</summary>
    public const string Completed = "COMPLETED";
}
