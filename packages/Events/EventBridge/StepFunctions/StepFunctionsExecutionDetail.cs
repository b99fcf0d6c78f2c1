namespace Lambent.Events.StepFunctions;

/// <summary>
/// A run of a state machine that changed: <c>Step Functions Execution Status Change</c>.
/// See <see href="https://docs.aws.amazon.com/step-functions/latest/dg/eventbridge-integration.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-states-step-functions-execution-status-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record StepFunctionsExecutionDetail : LambdaPayload, ILambdaJson<StepFunctionsExecutionDetail>
{
    /// <summary>The ARN of the run.</summary>
    public string ExecutionArn { get => field ?? ""; set; }

    /// <summary>The state machine.</summary>
    public string StateMachineArn { get => field ?? ""; set; }

    /// <summary>The name of the run.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The state.</summary>
    public StepFunctionsStatus Status { get; set; }

    /// <summary>The start time.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StartDate { get; set; }

    /// <summary>The end time; null while it runs.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? StopDate { get; set; }

    /// <summary>The input, as JSON; null when it is too large, as <see cref="InputDetails"/> tells.</summary>
    public string? Input { get; set; }

    /// <summary>Whether the input is here.</summary>
    public StepFunctionsDataDetails? InputDetails { get; set; }

    /// <summary>The output, as JSON; null unless the execution succeeded, and when it is too large.</summary>
    public string? Output { get; set; }

    /// <summary>Whether the output is here.</summary>
    public StepFunctionsDataDetails? OutputDetails { get; set; }

    /// <summary>The version of the state machine.</summary>
    public string? StateMachineVersionArn { get; set; }

    /// <summary>The alias of the state machine.</summary>
    public string? StateMachineAliasArn { get; set; }

    /// <summary>The number of redrives.</summary>
    public int? RedriveCount { get; set; }

    /// <summary>The time of the last redrive.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? RedriveDate { get; set; }

    /// <summary>Whether the execution can be redriven, such as <c>REDRIVABLE</c>.</summary>
    public string? RedriveStatus { get; set; }

    /// <summary>The reason why it cannot be redriven.</summary>
    public string? RedriveStatusReason { get; set; }

    /// <summary>The error.</summary>
    public string? Error { get; set; }

    /// <summary>The error message.</summary>
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
    public bool? Included { get; set; }
}
