using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A state of an execution.</summary>
public sealed partial record StepFunctionsState : LambdaPayload
{
    /// <summary>The time at which the state was entered.</summary>
    [JsonPropertyName("EnteredTime")]
    public Timestamp? EnteredTime { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The number of retries.</summary>
    [JsonPropertyName("RetryCount")]
    public int? RetryCount { get; set; }
}
