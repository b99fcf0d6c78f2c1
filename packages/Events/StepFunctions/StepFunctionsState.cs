using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A state of an execution.</summary>
public sealed partial record StepFunctionsState : LambdaPayload
{
    /// <summary>When it was entered.</summary>
    [JsonPropertyName("EnteredTime")]
    public Timestamp? EnteredTime { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>How often it was tried again.</summary>
    [JsonPropertyName("RetryCount")]
    public int? RetryCount { get; set; }
}
