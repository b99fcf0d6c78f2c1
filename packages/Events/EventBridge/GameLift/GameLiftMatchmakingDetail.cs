using System.Text.Json.Serialization;

namespace Lambent.Events.GameLift;

/// <summary>
/// FlexMatch looked for players who fit together: <c>GameLift Matchmaking Event</c>.
/// See <see href="https://docs.aws.amazon.com/gameliftservers/latest/flexmatchguide/match-events.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<GameLiftMatchmakingDetail>))]
public sealed partial record GameLiftMatchmakingDetail : LambdaPayload, ILambdaJson<GameLiftMatchmakingDetail>
{
    /// <summary>The type of the event.</summary>
    [JsonPropertyName("type")]
    public GameLiftMatchmakingType Type { get; set; }

    /// <summary>The requests of the players.</summary>
    [JsonPropertyName("tickets")]
    public IReadOnlyList<GameLiftTicket> Tickets { get => field ?? []; set; }

    /// <summary>The estimated wait, in milliseconds; <c>NOT_AVAILABLE</c> when it is unknown.</summary>
    [JsonPropertyName("estimatedWaitMillis")]
    public WireNumber? EstimatedWaitMillis { get; set; }

    /// <summary>The game.</summary>
    [JsonPropertyName("gameSessionInfo")]
    public GameLiftSession GameSessionInfo { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The match.</summary>
    [JsonPropertyName("matchId")]
    public string? MatchId { get; set; }

    /// <summary>Within how many seconds the players must accept.</summary>
    [JsonPropertyName("acceptanceTimeout")]
    public int? AcceptanceTimeout { get; set; }

    /// <summary>Whether the players must accept.</summary>
    [JsonPropertyName("acceptanceRequired")]
    public bool? AcceptanceRequired { get; set; }

    /// <summary>The result of the acceptance: <c>Accepted</c>, <c>Rejected</c> or <c>TimedOut</c>.</summary>
    [JsonPropertyName("acceptance")]
    public string? Acceptance { get; set; }

    /// <summary>The results of the rules.</summary>
    [JsonPropertyName("ruleEvaluationMetrics")]
    public IReadOnlyList<GameLiftRuleMetric> RuleEvaluationMetrics { get => field ?? []; set; }

    /// <summary>The reason for the failure.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>The custom event data of the matchmaking configuration.</summary>
    [JsonPropertyName("customEventData")]
    public string? CustomEventData { get; set; }
}
