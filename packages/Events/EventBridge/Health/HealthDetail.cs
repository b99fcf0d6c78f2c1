using System.Text.Json.Serialization;

namespace Lambent.Events.Health;

/// <summary>
/// An incident, a planned change or a notice of AWS: <c>AWS Health Event</c>.
/// See <see href="https://docs.aws.amazon.com/health/latest/ug/aws-health-events-eventbridge-schema.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<HealthDetail>))]
public sealed partial record HealthDetail : LambdaPayload, ILambdaJson<HealthDetail>
{
    /// <summary>The ARN of the incident.</summary>
    [JsonPropertyName("eventArn")]
    public string EventArn { get => field ?? ""; set; }

    /// <summary>The service, such as <c>EC2</c>.</summary>
    [JsonPropertyName("service")]
    public string Service { get => field ?? ""; set; }

    /// <summary>The event type code, such as <c>AWS_EC2_OPERATIONAL_ISSUE</c>.</summary>
    [JsonPropertyName("eventTypeCode")]
    public string EventTypeCode { get => field ?? ""; set; }

    /// <summary>The event type category.</summary>
    [JsonPropertyName("eventTypeCategory")]
    public HealthCategory EventTypeCategory { get; set; }

    /// <summary><c>ACCOUNT_SPECIFIC</c> or <c>PUBLIC</c>.</summary>
    [JsonPropertyName("eventScopeCode")]
    public string? EventScopeCode { get; set; }

    /// <summary>The communication id, which the messages of one incident share.</summary>
    [JsonPropertyName("communicationId")]
    public string? CommunicationId { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("startTime")]
    [JsonConverter(typeof(MailDateConverter))]
    public Timestamp? StartTime { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("endTime")]
    [JsonConverter(typeof(MailDateConverter))]
    public Timestamp? EndTime { get; set; }

    /// <summary>The time of the last change.</summary>
    [JsonPropertyName("lastUpdatedTime")]
    [JsonConverter(typeof(MailDateConverter))]
    public Timestamp? LastUpdatedTime { get; set; }

    /// <summary><c>open</c>, <c>closed</c> or <c>upcoming</c>.</summary>
    [JsonPropertyName("statusCode")]
    public string? StatusCode { get; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("eventRegion")]
    public string? EventRegion { get; set; }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("eventDescription")]
    public IReadOnlyList<HealthDescription> EventDescription { get => field ?? []; set; }

    /// <summary>The metadata of the event.</summary>
    [JsonPropertyName("eventMetadata")]
    public IReadOnlyDictionary<string, string?> EventMetadata { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>The affected entities.</summary>
    [JsonPropertyName("affectedEntities")]
    public IReadOnlyList<HealthEntity> AffectedEntities { get => field ?? []; set; }

    /// <summary>The account that is affected.</summary>
    [JsonPropertyName("affectedAccount")]
    public string? AffectedAccount { get; set; }

    /// <summary>The page of <see cref="AffectedEntities"/>.</summary>
    [JsonPropertyName("page")]
    public WireNumber? Page { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The total number of pages.</summary>
    [JsonPropertyName("totalPages")]
    public WireNumber? TotalPages { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>Whether the event comes from the backup region.</summary>
    [JsonPropertyName("backupEvent")]
    public WireBoolean? BackupEvent { get; set => field = value?.Or(WireForm.Text); }
}
