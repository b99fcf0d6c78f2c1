using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>The trigger of an alert.</summary>
public sealed partial record MacieTrigger : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("rule-arn")]
    public string? RuleArn { get; set; }

    /// <summary><c>basic</c> or <c>predictive</c>.</summary>
    [JsonPropertyName("alert-type")]
    public string AlertType { get => field ?? ""; set; }

    /// <summary>The time of creation of the rule.</summary>
    [JsonPropertyName("created-at")]
    [JsonConverter(typeof(SqlDateConverter))]
    public Timestamp? CreatedAt { get; set; }

    /// <summary>The description of the trigger.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>The severity, up to 10.</summary>
    [JsonPropertyName("risk")]
    public int? Risk { get; set; }

    /// <summary>The unusual features, by name; only for predictive alerts.</summary>
    [JsonPropertyName("features")]
    public IReadOnlyDictionary<string, MacieFeature> Features { get => field ?? ReadOnlyDictionary<string, MacieFeature>.Empty; set; }
}
