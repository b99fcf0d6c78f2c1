using System.Text.Json.Serialization;

namespace Lambent.Events.Glue;

/// <summary>
/// A run of a job that changed or takes long: <c>Glue Job State Change</c> and <c>Glue Job Run Status</c>.
/// See <see href="https://docs.aws.amazon.com/glue/latest/dg/automating-awsglue-with-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-glue-job-run-status")]
[EventBridgeDetail("eventbridge-glue-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record GlueJobDetail : LambdaPayload, ILambdaJson<GlueJobDetail>
{
    /// <summary>The job.</summary>
    public string JobName { get => field ?? ""; set; }

    /// <summary><c>INFO</c>, <c>WARN</c> or <c>ERROR</c>.</summary>
    public string Severity { get => field ?? ""; set; }

    /// <summary>The state of the run.</summary>
    public GlueJobState State { get; set; }

    /// <summary>The run.</summary>
    public string JobRunId { get => field ?? ""; set; }

    /// <summary>A description of what happened.</summary>
    public string Message { get => field ?? ""; set; }

    /// <summary>The threshold for a delayed run; only for the run's status.</summary>
    public GlueNotificationCondition? NotificationCondition { get; set; }

    /// <summary>The start time of the run; only for its status.</summary>
    public partial DateTimeOffset? StartedOn { get; set; }
}

/// <summary>The state of a run of a job.</summary>
[OpenEnum]
public readonly partial struct GlueJobState
{
    /// <summary>It starts.</summary>
    public const string Starting = "STARTING";

    /// <summary>It runs.</summary>
    public const string Running = "RUNNING";

    /// <summary>It is being stopped.</summary>
    public const string Stopping = "STOPPING";

    /// <summary>It was stopped.</summary>
    public const string Stopped = "STOPPED";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "SUCCEEDED";

    /// <summary>It failed.</summary>
    public const string Failed = "FAILED";

    /// <summary>It took too long.</summary>
    public const string Timeout = "TIMEOUT";
}

/// <summary>The threshold for a delayed run of a job.</summary>
public sealed partial record GlueNotificationCondition : LambdaPayload
{
    /// <summary>The delay, in minutes.</summary>
    [JsonPropertyName("NotifyDelayAfter")]
    public WireNumber? NotifyDelayAfter { get; set; }
}
