using System.Text.Json.Serialization;

namespace Lambent.Events.GameLift;

/// <summary>What happened when FlexMatch looked for players.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<GameLiftMatchmakingType>))]
public readonly record struct GameLiftMatchmakingType(string Value) : IOpenEnum<GameLiftMatchmakingType>
{
    /// <summary>It began to search, or searches again.</summary>
    public static GameLiftMatchmakingType MatchmakingSearching => new("MatchmakingSearching");

    /// <summary>It found players who fit together.</summary>
    public static GameLiftMatchmakingType PotentialMatchCreated => new("PotentialMatchCreated");

    /// <summary>Players accepted or rejected.</summary>
    public static GameLiftMatchmakingType AcceptMatch => new("AcceptMatch");

    /// <summary>All answered, or it took too long.</summary>
    public static GameLiftMatchmakingType AcceptMatchCompleted => new("AcceptMatchCompleted");

    /// <summary>The game can begin.</summary>
    public static GameLiftMatchmakingType MatchmakingSucceeded => new("MatchmakingSucceeded");

    /// <summary>It took too long.</summary>
    public static GameLiftMatchmakingType MatchmakingTimedOut => new("MatchmakingTimedOut");

    /// <summary>Someone cancelled it.</summary>
    public static GameLiftMatchmakingType MatchmakingCancelled => new("MatchmakingCancelled");

    /// <summary>It failed.</summary>
    public static GameLiftMatchmakingType MatchmakingFailed => new("MatchmakingFailed");

    /// <inheritdoc/>
    public static GameLiftMatchmakingType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
