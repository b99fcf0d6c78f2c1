using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>
/// An alert of Macie Classic: <c>Macie Alert</c>. Times have no zone and are in UTC.
/// See <see href="https://docs.aws.amazon.com/macie/latest/userguide/macie-cloudwatch-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-macie-alert")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record MacieAlertDetail : LambdaPayload, ILambdaJson<MacieAlertDetail>
{
    /// <summary><c>ALERT_CREATED</c> or <c>ALERT_UPDATED</c>.</summary>
    [JsonPropertyName("notification-type")]
    public string NotificationType { get => field ?? ""; set; }

    /// <summary>The risk of the alert.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The labels.</summary>
    public IReadOnlyList<string> Tags { get => field ?? []; set; }

    /// <summary>The URL in the console.</summary>
    public string Url { get => field ?? ""; set; }

    /// <summary>The ARN of the alert.</summary>
    [JsonPropertyName("alert-arn")]
    public string AlertArn { get => field ?? ""; set; }

    /// <summary>The severity, up to 100.</summary>
    [JsonPropertyName("risk-score")]
    public int? RiskScore { get; set; }

    /// <summary>The trigger.</summary>
    public MacieTrigger Trigger { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The time of the alert.</summary>
    [JsonPropertyName("created-at")]
    public partial DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The actor.</summary>
    public string Actor { get => field ?? ""; set; }

    /// <summary>The summary of the activity; null in predictive alerts.</summary>
    public MacieSummary? Summary { get; set; }
}

/// <summary>The trigger of an alert.</summary>
public sealed partial record MacieTrigger : LambdaPayload
{
    /// <summary>The rule.</summary>
    [JsonPropertyName("rule-arn")]
    public string? RuleArn { get; set; }

    /// <summary><c>basic</c> or <c>predictive</c>.</summary>
    [JsonPropertyName("alert-type")]
    public string AlertType { get => field ?? ""; set; }

    /// <summary>The time of creation of the rule.</summary>
    [JsonPropertyName("created-at")]
    [JsonConverter(typeof(SqlDateConverter))]
    public partial DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The description of the trigger.</summary>
    public string? Description { get; set; }

    /// <summary>The severity, up to 10.</summary>
    public int? Risk { get; set; }

    /// <summary>The unusual features, by name; only for predictive alerts.</summary>
    public IReadOnlyDictionary<string, MacieFeature> Features { get => field ?? ReadOnlyDictionary<string, MacieFeature>.Empty; set; }
}

/// <summary>An unusual feature.</summary>
public sealed partial record MacieFeature : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The description of the feature.</summary>
    public string? Description { get; set; }

    /// <summary>The narrative of the feature.</summary>
    public string? Narrative { get; set; }

    /// <summary>Whether the feature is anomalous.</summary>
    public bool? Anomalous { get; set; }

    /// <summary>The ratio to the usual value.</summary>
    public WireNumber? Multiplier { get; set; }

    /// <summary>The time of the unusual values.</summary>
    [JsonIgnore]
    public IReadOnlyList<DateTimeOffset> ExcessionTimes
    {
        get => [.. ExcessionTimesOnWire.Select(static time => Timestamp.InstantOf(time)).OfType<DateTimeOffset>()];
        set => ExcessionTimesOnWire = [.. value.Select(static time => new Timestamp(time))];
    }

    /// <summary><see cref="ExcessionTimes"/> as they are written.</summary>
    [JsonPropertyName("excession_times")]
    internal IReadOnlyList<Timestamp> ExcessionTimesOnWire { get => field ?? []; set; }

    /// <summary>The severity.</summary>
    public int? Risk { get; set; }
}

/// <summary>A summary of the activity: counts by several criteria.</summary>
public sealed partial record MacieSummary : LambdaPayload
{
    /// <summary>The description of the rule.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }

    /// <summary>The count by IP address.</summary>
    [JsonPropertyName("IP")]
    public IReadOnlyDictionary<string, long> Ip { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by time range.</summary>
    [JsonPropertyName("Time Range")]
    public IReadOnlyList<MacieTimeRange> TimeRange { get => field ?? []; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("Source ARN")]
    public string? SourceArn { get; set; }

    /// <summary>The number of records.</summary>
    [JsonPropertyName("Record Count")]
    public long? RecordCount { get; set; }

    /// <summary>The number of events.</summary>
    [JsonPropertyName("Event Count")]
    public long? EventCount { get; set; }

    /// <summary>The count by region.</summary>
    [JsonPropertyName("Location")]
    public IReadOnlyDictionary<string, long> Location { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by API call.</summary>
    [JsonPropertyName("Events")]
    public IReadOnlyDictionary<string, MacieEventCount> Events { get => field ?? ReadOnlyDictionary<string, MacieEventCount>.Empty; set; }

    /// <summary>The count by account.</summary>
    public IReadOnlyDictionary<string, long> RecipientAccountId { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by bucket.</summary>
    [JsonPropertyName("Bucket")]
    public IReadOnlyDictionary<string, long> Bucket { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The access control lists by bucket.</summary>
    [JsonPropertyName("ACL")]
    public IReadOnlyDictionary<string, IReadOnlyList<MacieAcl>> Acl
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<MacieAcl>>.Empty;
        set;
    }

    /// <summary>The count by object.</summary>
    [JsonPropertyName("Object")]
    public IReadOnlyDictionary<string, long> Object { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by owner of objects.</summary>
    [JsonPropertyName("Owner")]
    public IReadOnlyDictionary<string, long> Owner { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by time.</summary>
    [JsonPropertyName("Timestamps")]
    public IReadOnlyDictionary<string, long> Timestamps { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by theme of objects.</summary>
    [JsonPropertyName("Themes")]
    public IReadOnlyDictionary<string, long> Themes { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The number of objects by risk.</summary>
    [JsonPropertyName("DLP risk")]
    public IReadOnlyDictionary<string, long> DlpRisk { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }
}

/// <summary>The count in a time range.</summary>
public sealed partial record MacieTimeRange : LambdaPayload
{
    /// <summary>The count.</summary>
    public long? Count { get; set; }

    /// <summary>The start.</summary>
    public partial DateTimeOffset? Start { get; set; }

    /// <summary>The end.</summary>
    public partial DateTimeOffset? End { get; set; }
}

/// <summary>The count of an API call.</summary>
public sealed partial record MacieEventCount : LambdaPayload
{
    /// <summary>The count.</summary>
    public long? Count { get; set; }

    /// <summary>The count by provider.</summary>
    [JsonPropertyName("ISP")]
    public IReadOnlyDictionary<string, long> Isp { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>The count by error.</summary>
    [JsonPropertyName("Error Code")]
    public IReadOnlyDictionary<string, long> ErrorCode { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }
}

/// <summary>The access control list of a bucket.</summary>
public sealed partial record MacieAcl : LambdaPayload
{
    /// <summary>The owner.</summary>
    [JsonPropertyName("Owner")]
    public MacieOwner? Owner { get; set; }

    /// <summary>The grants.</summary>
    [JsonPropertyName("Grants")]
    public IReadOnlyList<MacieGrant> Grants { get => field ?? []; set; }
}

/// <summary>An owner.</summary>
public sealed partial record MacieOwner : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("DisplayName")]
    public string? DisplayName { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; set; }
}

/// <summary>A grant.</summary>
public sealed partial record MacieGrant : LambdaPayload
{
    /// <summary>The grantee.</summary>
    [JsonPropertyName("Grantee")]
    public MacieGrantee? Grantee { get; set; }

    /// <summary>The permission, such as <c>WRITE</c>.</summary>
    [JsonPropertyName("Permission")]
    public string? Permission { get; set; }
}

/// <summary>A grantee.</summary>
public sealed partial record MacieGrantee : LambdaPayload
{
    /// <summary>The type, such as <c>Group</c>.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; set; }

    /// <summary>The group.</summary>
    [JsonPropertyName("URI")]
    public string? Uri { get; set; }

    /// <summary>The id of a user.</summary>
    [JsonPropertyName("ID")]
    public string? Id { get; set; }

    /// <summary>The name of a user.</summary>
    [JsonPropertyName("DisplayName")]
    public string? DisplayName { get; set; }
}
