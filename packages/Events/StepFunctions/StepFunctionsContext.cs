using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The context object of an execution, for functions that get it as their input (<c>"Payload.$": "$$"</c>) or within it.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/input-output-contextobject.html"/>.
/// </summary>
[LambdaEvent("stepfunctions-context", LambdaEventDirection.Received, "Execution & StateMachine", "Execution & State")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
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

/// <summary>A state of an execution.</summary>
public sealed partial record StepFunctionsState : LambdaPayload
{
    /// <summary>The time at which the state was entered.</summary>
    [JsonPropertyName("EnteredTime")]
    public partial DateTimeOffset? EnteredTime { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The number of retries.</summary>
    [JsonPropertyName("RetryCount")]
    public int? RetryCount { get; set; }
}

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

/// <summary>A task that waits for a callback.</summary>
public sealed partial record StepFunctionsTask : LambdaPayload
{
    /// <summary>The task token, which the callback needs.</summary>
    [JsonPropertyName("Token")]
    public string? Token { get; set; }
}

/// <summary>The place of a state inside a map state.</summary>
public sealed partial record StepFunctionsMap : LambdaPayload
{
    /// <summary>The item.</summary>
    [JsonPropertyName("Item")]
    public StepFunctionsMapItem? Item { get; set; }
}
