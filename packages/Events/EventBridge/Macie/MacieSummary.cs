using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>What was done, counted by what.</summary>
public sealed partial record MacieSummary : LambdaPayload
{
    /// <summary>What the rule looks for.</summary>
    [JsonPropertyName("Description")]
    public string? Description { get; set; }

    /// <summary>How often from which address.</summary>
    [JsonPropertyName("IP")]
    public IReadOnlyDictionary<string, long> Ip { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How often when.</summary>
    [JsonPropertyName("Time Range")]
    public IReadOnlyList<MacieTimeRange> TimeRange { get => field ?? []; set; }

    /// <summary>The identity of the caller.</summary>
    [JsonPropertyName("Source ARN")]
    public string? SourceArn { get; set; }

    /// <summary>How many records there are.</summary>
    [JsonPropertyName("Record Count")]
    public long? RecordCount { get; set; }

    /// <summary>How many events there are.</summary>
    [JsonPropertyName("Event Count")]
    public long? EventCount { get; set; }

    /// <summary>How often in which region.</summary>
    [JsonPropertyName("Location")]
    public IReadOnlyDictionary<string, long> Location { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How often which call was made.</summary>
    [JsonPropertyName("Events")]
    public IReadOnlyDictionary<string, MacieEventCount> Events { get => field ?? ReadOnlyDictionary<string, MacieEventCount>.Empty; set; }

    /// <summary>How often in which account.</summary>
    [JsonPropertyName("recipientAccountId")]
    public IReadOnlyDictionary<string, long> RecipientAccountId { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How often with which bucket.</summary>
    [JsonPropertyName("Bucket")]
    public IReadOnlyDictionary<string, long> Bucket { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>Who may do what with which bucket.</summary>
    [JsonPropertyName("ACL")]
    public IReadOnlyDictionary<string, IReadOnlyList<MacieAcl>> Acl
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyList<MacieAcl>>.Empty;
        set;
    }

    /// <summary>How often with which object.</summary>
    [JsonPropertyName("Object")]
    public IReadOnlyDictionary<string, long> Object { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How often with objects of which owner.</summary>
    [JsonPropertyName("Owner")]
    public IReadOnlyDictionary<string, long> Owner { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How often at which time.</summary>
    [JsonPropertyName("Timestamps")]
    public IReadOnlyDictionary<string, long> Timestamps { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How often which theme was found in objects.</summary>
    [JsonPropertyName("Themes")]
    public IReadOnlyDictionary<string, long> Themes { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }

    /// <summary>How many objects have which risk.</summary>
    [JsonPropertyName("DLP risk")]
    public IReadOnlyDictionary<string, long> DlpRisk { get => field ?? ReadOnlyDictionary<string, long>.Empty; set; }
}
