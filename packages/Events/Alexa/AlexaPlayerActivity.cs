namespace Lambent.Events;

/// <summary>What a player does.</summary>
[OpenEnum]
public readonly partial struct AlexaPlayerActivity
{
    /// <summary>Nothing was played.</summary>
    public const string Idle = "IDLE";

    /// <summary>The stream is paused.</summary>
    public const string Paused = "PAUSED";

    /// <summary>It plays.</summary>
    public const string Playing = "PLAYING";

    /// <summary>It waits for data.</summary>
    public const string BufferUnderrun = "BUFFER_UNDERRUN";

    /// <summary>The stream came to its end.</summary>
    public const string Finished = "FINISHED";

    /// <summary>The stream was stopped.</summary>
    public const string Stopped = "STOPPED";
}
