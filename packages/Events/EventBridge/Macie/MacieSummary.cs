using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

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
    [JsonPropertyName("recipientAccountId")]
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
