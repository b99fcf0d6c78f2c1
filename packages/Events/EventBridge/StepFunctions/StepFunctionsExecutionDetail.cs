using System.Text.Json.Serialization;

namespace Lambent.Events.StepFunctions;

/// <summary>
/// A run of a state machine that changed: <c>Step Functions Execution Status Change</c>.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-states-step-functions-execution-status-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<StepFunctionsExecutionDetail>))]
public sealed partial record StepFunctionsExecutionDetail : LambdaPayload, ILambdaJson<StepFunctionsExecutionDetail>
{
    /// <summary>The ARN of the run.</summary>
    [JsonPropertyName("executionArn")]
    public string ExecutionArn { get => field ?? ""; set; }

    /// <summary>The state machine.</summary>
    [JsonPropertyName("stateMachineArn")]
    public string StateMachineArn { get => field ?? ""; set; }

    /// <summary>The name of the run.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("status")]
    public StepFunctionsStatus Status { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("startDate")]
    public Timestamp? StartDate { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end time; null while it runs.</summary>
    [JsonPropertyName("stopDate")]
    public Timestamp? StopDate { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The input, as JSON; null when it is too large, as <see cref="InputDetails"/> tells.</summary>
    [JsonPropertyName("input")]
    public string? Input { get; set; }

    /// <summary>Whether the input is here.</summary>
    [JsonPropertyName("inputDetails")]
    public StepFunctionsDataDetails? InputDetails { get; set; }

    /// <summary>The output, as JSON; null unless the execution succeeded, and when it is too large.</summary>
    [JsonPropertyName("output")]
    public string? Output { get; set; }

    /// <summary>Whether the output is here.</summary>
    [JsonPropertyName("outputDetails")]
    public StepFunctionsDataDetails? OutputDetails { get; set; }

    /// <summary>The version of the state machine.</summary>
    [JsonPropertyName("stateMachineVersionArn")]
    public string? StateMachineVersionArn { get; set; }

    /// <summary>The alias of the state machine.</summary>
    [JsonPropertyName("stateMachineAliasArn")]
    public string? StateMachineAliasArn { get; set; }

    /// <summary>The number of redrives.</summary>
    [JsonPropertyName("redriveCount")]
    public int? RedriveCount { get; set; }

    /// <summary>The time of the last redrive.</summary>
    [JsonPropertyName("redriveDate")]
    public Timestamp? RedriveDate { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>Whether the execution can be redriven, such as <c>REDRIVABLE</c>.</summary>
    [JsonPropertyName("redriveStatus")]
    public string? RedriveStatus { get; set; }

    /// <summary>The reason why it cannot be redriven.</summary>
    [JsonPropertyName("redriveStatusReason")]
    public string? RedriveStatusReason { get; set; }

    /// <summary>The error.</summary>
    [JsonPropertyName("error")]
    public string? Error { get; set; }

    /// <summary>The error message.</summary>
    [JsonPropertyName("cause")]
    public string? Cause { get; set; }
}

/// <summary>The state of a run.</summary>
[OpenEnum]
public readonly partial struct StepFunctionsStatus
{
    /// <summary>It runs.</summary>
    public const string Running = "RUNNING";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>It took too long.</summary>
    public const string TimedOut = "TIMED_OUT";

    /// <summary>Someone stopped it.</summary>
    public const string Aborted = "ABORTED";

    /// <summary>It is going to be tried again.</summary>
    public const string PendingRedrive = "PENDING_REDRIVE";
}

/// <summary>Whether the input or output of a run is in the event.</summary>
public sealed partial record StepFunctionsDataDetails : LambdaPayload
{
    /// <summary>False when it is too large.</summary>
    [JsonPropertyName("included")]
    public bool? Included { get; set; }
}
