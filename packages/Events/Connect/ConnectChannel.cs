namespace Lambent.Events;

/// <summary>How a contact is made.</summary>
[OpenEnum]
public readonly partial struct ConnectChannel
{
    /// <summary>A call.</summary>
    public const string Voice = "VOICE";

    /// <summary>A chat.</summary>
    public const string Chat = "CHAT";

    /// <summary>A task for an agent.</summary>
    public const string Task = "TASK";

    /// <summary>A mail.</summary>
    public const string Email = "EMAIL";
}
