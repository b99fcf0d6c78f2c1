using System.Text.Json.Serialization;

namespace Lambent.Events.Glue;

/// <summary>The threshold for a delayed run of a job.</summary>
public sealed partial record GlueNotificationCondition : LambdaPayload
{
    /// <summary>The delay, in minutes.</summary>
    [JsonPropertyName("NotifyDelayAfter")]
    public WireNumber? NotifyDelayAfter { get; set; }
}
