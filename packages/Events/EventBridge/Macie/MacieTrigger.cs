using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>What raised an alert.</summary>
public sealed partial record MacieTrigger : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("rule-arn")]
    public string? RuleArn { get; set; }

    /// <summary><c>basic</c> or <c>predictive</c>.</summary>
    [JsonPropertyName("alert-type")]
    public string AlertType { get => field ?? ""; set; }

    /// <summary>When the rule was made.</summary>
    [JsonPropertyName("created-at")]
    [JsonConverter(typeof(SqlDateConverter))]
    public Timestamp? CreatedAt { get; set; }

    /// <summary>What it looks for.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; set; }

    /// <summary>How bad it is, up to 10.</summary>
    [JsonPropertyName("risk")]
    public int? Risk { get; set; }

    /// <summary>What was unusual, by name; of predictive alerts.</summary>
    [JsonPropertyName("features")]
    public IReadOnlyDictionary<string, MacieFeature> Features { get => field ?? ReadOnlyDictionary<string, MacieFeature>.Empty; set; }
}
