using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The context object of an execution, for functions that get it as their input (<c>"Payload.$": "$$"</c>) or within it.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<StepFunctionsContext>))]
public sealed partial record StepFunctionsContext : LambdaPayload, ILambdaJson<StepFunctionsContext>
{
    /// <summary>The execution.</summary>
    [JsonPropertyName("Execution")]
    public StepFunctionsExecution? Execution { get; set; }

    /// <summary>The state that calls the function.</summary>
    [JsonPropertyName("State")]
    public StepFunctionsState? State { get; set; }

    /// <summary>The state machine.</summary>
    [JsonPropertyName("StateMachine")]
    public StepFunctionsStateMachine? StateMachine { get; set; }

    /// <summary>The task, if the state waits for a callback.</summary>
    [JsonPropertyName("Task")]
    public StepFunctionsTask? Task { get; set; }

    /// <summary>The item, inside a map state.</summary>
    [JsonPropertyName("Map")]
    public StepFunctionsMap? Map { get; set; }
}
