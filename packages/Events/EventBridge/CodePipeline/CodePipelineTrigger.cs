using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>The trigger of an execution.</summary>
public sealed partial record CodePipelineTrigger : LambdaPayload
{
    /// <summary>The type of the trigger, such as <c>Webhook</c>.</summary>
    [JsonPropertyName("trigger-type")]
    public string? TriggerType { get; set; }

    /// <summary>The detail of the trigger.</summary>
    [JsonPropertyName("trigger-detail")]
    public string? TriggerDetail { get; set; }
}
