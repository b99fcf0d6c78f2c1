using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>What started a run.</summary>
public sealed partial record CodePipelineTrigger : LambdaPayload
{
    /// <summary>What it was, such as <c>Webhook</c>.</summary>
    [JsonPropertyName("trigger-type")]
    public string? TriggerType { get; set; }

    /// <summary>Which one.</summary>
    [JsonPropertyName("trigger-detail")]
    public string? TriggerDetail { get; set; }
}
