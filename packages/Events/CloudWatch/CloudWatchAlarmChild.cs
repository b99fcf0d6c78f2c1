using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An alarm that made a composite alarm change its state.</summary>
public sealed partial record CloudWatchAlarmChild : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("Arn")]
    public string? Arn { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("State")]
    public CloudWatchAlarmChildState? State { get; set; }
}
