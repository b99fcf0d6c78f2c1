using System.Text.Json.Serialization;

namespace Lambent.Events.Glue;

/// <summary>When a run of a job counts as long.</summary>
public sealed partial record GlueNotificationCondition : LambdaPayload
{
    /// <summary>After how many minutes.</summary>
    [JsonPropertyName("NotifyDelayAfter")]
    public WireNumber? NotifyDelayAfter { get; set; }
}
