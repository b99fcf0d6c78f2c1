namespace Lambent.Events;

/// <summary>What a message of a subscription filter is for.</summary>
[OpenEnum]
public readonly partial struct CloudWatchLogsMessageType
{
    /// <summary>It holds log lines.</summary>
    public const string Data = "DATA_MESSAGE";

    /// <summary>It checks that the destination can be reached, and holds no lines of yours.</summary>
    public const string Control = "CONTROL_MESSAGE";
}
