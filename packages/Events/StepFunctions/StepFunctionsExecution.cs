using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An execution of a state machine.</summary>
public sealed partial record StepFunctionsExecution : LambdaPayload
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>Its input, any JSON: <c>execution.Input(AppJson.Default.Order)</c>.</summary>
    [JsonPropertyName("Input")]
    public JsonElement? Input { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The role it runs as.</summary>
    [JsonPropertyName("RoleArn")]
    public string? RoleArn { get; set; }

    /// <summary>When it began.</summary>
    [JsonPropertyName("StartTime")]
    public Timestamp? StartTime { get; set; }

    /// <summary>How often it was started again.</summary>
    [JsonPropertyName("RedriveCount")]
    public int? RedriveCount { get; set; }

    /// <summary>When it was last started again.</summary>
    [JsonPropertyName("RedriveTime")]
    public Timestamp? RedriveTime { get; set; }
}
