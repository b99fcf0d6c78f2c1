using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An execution of a state machine.</summary>
public sealed partial record StepFunctionsExecution : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>The input, any JSON: <c>execution.Input(AppJson.Default.Order)</c>.</summary>
    [JsonPropertyName("Input")]
    public JsonElement? Input { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The role of the execution.</summary>
    [JsonPropertyName("RoleArn")]
    public string? RoleArn { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("StartTime")]
    public Timestamp? StartTime { get; set; }

    /// <summary>The number of redrives.</summary>
    [JsonPropertyName("RedriveCount")]
    public int? RedriveCount { get; set; }

    /// <summary>The time of the last redrive.</summary>
    [JsonPropertyName("RedriveTime")]
    public Timestamp? RedriveTime { get; set; }
}
