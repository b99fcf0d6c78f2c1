using System.Text.Json.Serialization;

namespace Lambent.Events.Glue;

/// <summary>
/// A crawler began or ended: <c>Glue Crawler State Change</c>.
/// See <see href="https://docs.aws.amazon.com/glue/latest/dg/automating-awsglue-with-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-glue-crawler-state-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record GlueCrawlerDetail : LambdaPayload, ILambdaJson<GlueCrawlerDetail>
{
    /// <summary>The account.</summary>
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The crawler.</summary>
    public string CrawlerName { get => field ?? ""; set; }

    /// <summary>The state of the crawler.</summary>
    public GlueCrawlerState State { get; set; }

    /// <summary>A description of what happened.</summary>
    public string Message { get => field ?? ""; set; }

    /// <summary>The start time; only for starts.</summary>
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time; only for successes.</summary>
    public partial DateTimeOffset? CompletionDate { get; set; }

    /// <summary>The duration, in seconds; only for successes.</summary>
    [JsonPropertyName("runningTime (sec)")]
    public WireNumber? RunningTimeSeconds { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of created tables.</summary>
    public WireNumber? TablesCreated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of updated tables.</summary>
    public WireNumber? TablesUpdated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of deleted tables.</summary>
    public WireNumber? TablesDeleted { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of created partitions.</summary>
    public WireNumber? PartitionsCreated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of updated partitions.</summary>
    public WireNumber? PartitionsUpdated { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The number of deleted partitions.</summary>
    public WireNumber? PartitionsDeleted { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The warning; <c>N/A</c> is none.</summary>
    public string? WarningMessage { get; set; }

    /// <summary>The reason for the failure.</summary>
    public string? ErrorMessage { get; set; }

    /// <summary>The URL of the log in the console.</summary>
    public string? CloudWatchLogLink { get; set; }
}

/// <summary>What happened to a crawler.</summary>
[OpenEnum]
public readonly partial struct GlueCrawlerState
{
    /// <summary>It began.</summary>
    public const string Started = "Started";

    /// <summary>It succeeded.</summary>
    public const string Succeeded = "Succeeded";

    /// <summary>It failed.</summary>
    public const string Failed = "Failed";
}
