namespace Lambent.Events.GameLift;

/// <summary>What happened when FlexMatch looked for players.</summary>
[OpenEnum]
public readonly partial struct GameLiftMatchmakingType
{
    /// <summary>It began to search, or searches again.</summary>
    public const string MatchmakingSearching = "MatchmakingSearching";

    /// <summary>It found players who fit together.</summary>
    public const string PotentialMatchCreated = "PotentialMatchCreated";

    /// <summary>Players accepted or rejected.</summary>
    public const string AcceptMatch = "AcceptMatch";

    /// <summary>All answered, or it took too long.</summary>
    public const string AcceptMatchCompleted = "AcceptMatchCompleted";

    /// <summary>The game can begin.</summary>
    public const string MatchmakingSucceeded = "MatchmakingSucceeded";

    /// <summary>It took too long.</summary>
    public const string MatchmakingTimedOut = "MatchmakingTimedOut";

    /// <summary>Someone cancelled it.</summary>
    public const string MatchmakingCancelled = "MatchmakingCancelled";

    /// <summary>It failed.</summary>
    public const string MatchmakingFailed = "MatchmakingFailed";
}
