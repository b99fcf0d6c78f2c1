namespace Lambent.Events.MediaConvert;

/// <summary>
/// A job that changed or went on: <c>MediaConvert Job State Change</c>.
/// See <see href="https://docs.aws.amazon.com/mediaconvert/latest/ug/mediaconvert_cwe_events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-mediaconvert-job-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record MediaConvertJobDetail : LambdaPayload, ILambdaJson<MediaConvertJobDetail>
{
    /// <summary>The time.</summary>
    [WireFormat(TimestampFormat.UnixMilliseconds)]
    public partial DateTimeOffset? Timestamp { get; set; }

    /// <summary>The account.</summary>
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The ARN of the queue.</summary>
    public string Queue { get => field ?? ""; set; }

    /// <summary>The job.</summary>
    public string JobId { get => field ?? ""; set; }

    /// <summary>The state.</summary>
    public MediaConvertStatus Status { get; set; }

    /// <summary>The user metadata of the job.</summary>
    public IReadOnlyDictionary<string, string> UserMetadata { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The outputs; only for successes.</summary>
    public IReadOnlyList<MediaConvertOutputGroup> OutputGroupDetails { get => field ?? []; set; }

    /// <summary>The warnings.</summary>
    public IReadOnlyList<MediaConvertWarning> Warnings { get => field ?? []; set; }

    /// <summary>The progress; only while the job runs.</summary>
    public MediaConvertProgress? JobProgress { get; set; }

    /// <summary>The error.</summary>
    public int? ErrorCode { get; set; }

    /// <summary>The error message.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>The queue that it left, when it changed the queue.</summary>
    public string? PriorQueue { get; set; }

    /// <summary>The queue that it went to, when it changed the queue.</summary>
    public string? NewQueue { get; set; }
}

/// <summary>The state of a job.</summary>
[OpenEnum]
public readonly partial struct MediaConvertStatus
{
    /// <summary>It runs.</summary>
    public const string Progressing = "PROGRESSING";

    /// <summary>It runs on.</summary>
    public const string StatusUpdate = "STATUS_UPDATE";

    /// <summary>Its input was looked at.</summary>
    public const string InputInformation = "INPUT_INFORMATION";

    /// <summary>It changed the queue.</summary>
    public const string QueueHop = "QUEUE_HOP";

    /// <summary>There is a warning.</summary>
    public const string NewWarning = "NEW_WARNING";

    /// <summary>It succeeded.</summary>
    public const string Complete = "COMPLETE";

    /// <summary>Someone cancelled it.</summary>
    public const string Canceled = "CANCELED";

    /// <summary>It failed.</summary>
    public const string Error = "ERROR";
}

/// <summary>An output group of a job.</summary>
public sealed partial record MediaConvertOutputGroup : LambdaPayload
{
    /// <summary>The type of the group, such as <c>HLS_GROUP</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The outputs.</summary>
    public IReadOnlyList<MediaConvertOutput> OutputDetails { get => field ?? []; set; }

    /// <summary>The playlists, in S3.</summary>
    public IReadOnlyList<string> PlaylistFilePaths { get => field ?? []; set; }
}

/// <summary>An output of a job.</summary>
public sealed partial record MediaConvertOutput : LambdaPayload
{
    /// <summary>The files, in S3.</summary>
    public IReadOnlyList<string> OutputFilePaths { get => field ?? []; set; }

    /// <summary>The duration, in milliseconds.</summary>
    public long? DurationInMs { get; set; }

    /// <summary>The video.</summary>
    public MediaConvertVideo? VideoDetails { get; set; }
}

/// <summary>A video.</summary>
public sealed partial record MediaConvertVideo : LambdaPayload
{
    /// <summary>The width in pixels.</summary>
    public int? WidthInPx { get; set; }

    /// <summary>The height in pixels.</summary>
    public int? HeightInPx { get; set; }

    /// <summary>The bits per second on average.</summary>
    public long? AverageBitrate { get; set; }
}

/// <summary>A warning.</summary>
public sealed partial record MediaConvertWarning : LambdaPayload
{
    /// <summary>The code of the warning.</summary>
    public int? Code { get; set; }

    /// <summary>The number of occurrences.</summary>
    public int? Count { get; set; }
}

/// <summary>The progress of a job.</summary>
public sealed partial record MediaConvertProgress : LambdaPayload
{
    /// <summary>The progress, in percent.</summary>
    public int? JobPercentComplete { get; set; }

    /// <summary>The phase: <c>PROBING</c>, <c>TRANSCODING</c> or <c>UPLOADING</c>.</summary>
    public string? CurrentPhase { get; set; }

    /// <summary>The number of retries.</summary>
    public int? RetryCount { get; set; }

    /// <summary>The progress of the phases, by name.</summary>
    public IReadOnlyDictionary<string, MediaConvertPhase> PhaseProgress
    {
        get => field ?? ReadOnlyDictionary<string, MediaConvertPhase>.Empty;
        set;
    }
}

/// <summary>The progress of a phase of a job.</summary>
public sealed partial record MediaConvertPhase : LambdaPayload
{
    /// <summary><c>PENDING</c>, <c>PROGRESSING</c>, <c>COMPLETE</c> or <c>FAILED</c>.</summary>
    public string? Status { get; set; }

    /// <summary>The progress, in percent.</summary>
    public int? PercentComplete { get; set; }
}
