namespace Lambent.Events.Chime;

/// <summary>What happened to the stream of a call.</summary>
[OpenEnum]
public readonly partial struct ChimeStreamingStatus
{
    /// <summary>It began.</summary>
    public const string Started = "STARTED";

    /// <summary>It changed.</summary>
    public const string Updated = "UPDATED";

    /// <summary>It ended.</summary>
    public const string Ended = "ENDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";
}
