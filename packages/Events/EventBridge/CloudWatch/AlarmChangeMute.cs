using System.Text.Json.Serialization;

namespace Lambent.Events.CloudWatch;

/// <summary>The rule that mutes the actions of an alarm.</summary>
public sealed partial record AlarmChangeMute : LambdaPayload
{
    /// <summary>The ARN of the rule.</summary>
    [JsonPropertyName("mutedBy")]
    public string? MutedBy { get; set; }

    /// <summary>The start.</summary>
    [JsonPropertyName("muteWindowStart")]
    public Timestamp? MuteWindowStart { get; set; }

    /// <summary>The end.</summary>
    [JsonPropertyName("muteWindowEnd")]
    public Timestamp? MuteWindowEnd { get; set; }
}
