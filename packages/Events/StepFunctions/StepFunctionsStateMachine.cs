using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A state machine.</summary>
public sealed partial record StepFunctionsStateMachine : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("Id")]
    public string? Id { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }
}
