using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>The result from the service of an action.</summary>
public sealed partial record CodePipelineResult : LambdaPayload
{
    /// <summary>The id that the service gave.</summary>
    [JsonPropertyName("external-execution-id")]
    public string? ExternalExecutionId { get; set; }

    /// <summary>The URL of the result at the service.</summary>
    [JsonPropertyName("external-execution-url")]
    public string? ExternalExecutionUrl { get; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("external-execution-summary")]
    public string? ExternalExecutionSummary { get; set; }

    /// <summary>The error, if it failed.</summary>
    [JsonPropertyName("error-code")]
    public string? ErrorCode { get; set; }
}
