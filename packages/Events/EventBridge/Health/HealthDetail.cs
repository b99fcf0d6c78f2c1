using System.Text.Json.Serialization;

namespace Lambent.Events.Health;

/// <summary>
/// An incident, a planned change or a notice of AWS: <c>AWS Health Event</c>.
/// See <see href="https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-health-aws-health-event")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record HealthDetail : LambdaPayload, ILambdaJson<HealthDetail>
{
    /// <summary>The ARN of the incident.</summary>
    public string EventArn { get => field ?? ""; set; }

    /// <summary>The service, such as <c>EC2</c>.</summary>
    public string Service { get => field ?? ""; set; }

    /// <summary>The event type code, such as <c>AWS_EC2_OPERATIONAL_ISSUE</c>.</summary>
    public string EventTypeCode { get => field ?? ""; set; }

    /// <summary>The event type category.</summary>
    public HealthCategory EventTypeCategory { get; set; }

    /// <summary><c>ACCOUNT_SPECIFIC</c> or <c>PUBLIC</c>.</summary>
    public string? EventScopeCode { get; set; }

    /// <summary>The communication id, which the messages of one incident share.</summary>
    public string? CommunicationId { get; set; }

    /// <summary>The start time.</summary>
    [JsonConverter(typeof(MailDateConverter))]
    public partial DateTimeOffset? StartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonConverter(typeof(MailDateConverter))]
    public partial DateTimeOffset? EndTime { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonConverter(typeof(MailDateConverter))]
    public partial DateTimeOffset? LastUpdatedTime { get; set; }

    /// <summary><c>open</c>, <c>closed</c> or <c>upcoming</c>.</summary>
    public string? StatusCode { get; set; }

    /// <summary>The region.</summary>
    public string? EventRegion { get; set; }

    /// <summary>A description of what happened.</summary>
    public IReadOnlyList<HealthDescription> EventDescription { get => field ?? []; set; }

    /// <summary>The metadata of the event.</summary>
    public IReadOnlyDictionary<string, string?> EventMetadata { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>The affected entities.</summary>
    public IReadOnlyList<HealthEntity> AffectedEntities { get => field ?? []; set; }

    /// <summary>The account that is affected.</summary>
    public string? AffectedAccount { get; set; }

    /// <summary>The page of <see cref="AffectedEntities"/>.</summary>
    public WireNumber? Page { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The total number of pages.</summary>
    public WireNumber? TotalPages { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>Whether the event comes from the backup region.</summary>
    public WireBoolean? BackupEvent { get; set => field = value?.Or(WireForm.Text); }
}

/// <summary>What kind of message AWS Health sends.</summary>
[OpenEnum]
public readonly partial struct HealthCategory
{
    /// <summary>Something does not work.</summary>
    public const string Issue = "issue";

    /// <summary>There is something to know.</summary>
    public const string AccountNotification = "accountNotification";

    /// <summary>Something is going to change.</summary>
    public const string ScheduledChange = "scheduledChange";

    /// <summary>Something is looked into.</summary>
    public const string Investigation = "investigation";
}

/// <summary>The description of the event in a language.</summary>
public sealed partial record HealthDescription : LambdaPayload
{
    /// <summary>The language, such as <c>en_US</c>.</summary>
    public string Language { get => field ?? ""; set; }

    /// <summary>The text.</summary>
    public string LatestDescription { get => field ?? ""; set; }
}

/// <summary>An affected entity.</summary>
public sealed partial record HealthEntity : LambdaPayload
{
    /// <summary>The entity, such as an ARN.</summary>
    public string EntityValue { get => field ?? ""; set; }

    /// <summary>The ARN within AWS Health.</summary>
    public string? EntityArn { get; set; }

    /// <summary>The status: <c>IMPAIRED</c>, <c>UNIMPAIRED</c>, <c>PENDING</c>, <c>RESOLVED</c> or <c>UNKNOWN</c>.</summary>
    public string? Status { get; set; }

    /// <summary>The time of the last status change.</summary>
    [JsonConverter(typeof(MailDateConverter))]
    public partial DateTimeOffset? LastUpdatedTime { get; set; }

    /// <summary>The metadata of the entity.</summary>
    public IReadOnlyDictionary<string, string?> EntityMetadata { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>The tags.</summary>
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
