namespace Lambent.Events.GameLift;

/// <summary>
/// FlexMatch looked for players who fit together: <c>GameLift Matchmaking Event</c>.
/// See <see href="https://docs.aws.amazon.com/gameliftservers/latest/flexmatchguide/match-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-gamelift-matchmaking-event")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record GameLiftMatchmakingDetail : LambdaPayload, ILambdaJson<GameLiftMatchmakingDetail>
{
    /// <summary>The type of the event.</summary>
    public GameLiftMatchmakingType Type { get; set; }

    /// <summary>The requests of the players.</summary>
    public IReadOnlyList<GameLiftTicket> Tickets { get => field ?? []; set; }

    /// <summary>The estimated wait, in milliseconds; <c>NOT_AVAILABLE</c> when it is unknown.</summary>
    public WireNumber? EstimatedWaitMillis { get; set; }

    /// <summary>The game.</summary>
    public GameLiftSession GameSessionInfo { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The match.</summary>
    public string? MatchId { get; set; }

    /// <summary>Within how many seconds the players must accept.</summary>
    public int? AcceptanceTimeout { get; set; }

    /// <summary>Whether the players must accept.</summary>
    public bool? AcceptanceRequired { get; set; }

    /// <summary>The result of the acceptance: <c>Accepted</c>, <c>Rejected</c> or <c>TimedOut</c>.</summary>
    public string? Acceptance { get; set; }

    /// <summary>The results of the rules.</summary>
    public IReadOnlyList<GameLiftRuleMetric> RuleEvaluationMetrics { get => field ?? []; set; }

    /// <summary>The reason for the failure.</summary>
    public string? Reason { get; set; }

    /// <summary>The error message.</summary>
    public string? Message { get; set; }

    /// <summary>The custom event data of the matchmaking configuration.</summary>
    public string? CustomEventData { get; set; }
}

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

/// <summary>A request of players.</summary>
public sealed partial record GameLiftTicket : LambdaPayload
{
    /// <summary>The ticket.</summary>
    public string TicketId { get => field ?? ""; set; }

    /// <summary>The time of creation.</summary>
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The players.</summary>
    public IReadOnlyList<GameLiftPlayer> Players { get => field ?? []; set; }
}

/// <summary>A player.</summary>
public sealed partial record GameLiftPlayer : LambdaPayload
{
    /// <summary>The player.</summary>
    public string PlayerId { get => field ?? ""; set; }

    /// <summary>The team.</summary>
    public string? Team { get; set; }

    /// <summary>Whether the player accepted; null before the answer.</summary>
    public bool? Accepted { get; set; }

    /// <summary>The session of the player, once there is a game.</summary>
    public string? PlayerSessionId { get; set; }
}

/// <summary>A game.</summary>
public sealed partial record GameLiftSession : LambdaPayload
{
    /// <summary>The players.</summary>
    public IReadOnlyList<GameLiftPlayer> Players { get => field ?? []; set; }

    /// <summary>The game session, once there is one.</summary>
    public string? GameSessionArn { get; set; }

    /// <summary>The address.</summary>
    public string? IpAddress { get; set; }

    /// <summary>The name in DNS.</summary>
    public string? DnsName { get; set; }

    /// <summary>The port.</summary>
    public int? Port { get; set; }
}

/// <summary>The results of a rule.</summary>
public sealed partial record GameLiftRuleMetric : LambdaPayload
{
    /// <summary>The rule.</summary>
    public string RuleName { get => field ?? ""; set; }

    /// <summary>The number of passes.</summary>
    public int? PassedCount { get; set; }

    /// <summary>The number of failures.</summary>
    public int? FailedCount { get; set; }
}
