using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A state machine.</summary>
public sealed partial record StepFunctionsStateMachine : LambdaPayload
{
    /// <summary>Its ARN.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>Its name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }
}
