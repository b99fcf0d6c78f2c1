using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>Details of the detection of a finding, and its count.</summary>
public sealed partial record GuardDutyService : LambdaPayload
{
    /// <summary><c>guardduty</c>.</summary>
    [JsonPropertyName("serviceName")]
    public string? ServiceName { get; set; }

    /// <summary>The detector.</summary>
    [JsonPropertyName("detectorId")]
    public string? DetectorId { get; set; }

    /// <summary>The action.</summary>
    [JsonPropertyName("action")]
    public GuardDutyAction? Action { get; set; }

    /// <summary>Whether the resource is the <c>TARGET</c> or the <c>ACTOR</c>.</summary>
    [JsonPropertyName("resourceRole")]
    public string? ResourceRole { get; set; }

    /// <summary>The first time.</summary>
    [JsonPropertyName("eventFirstSeen")]
    public Timestamp? EventFirstSeen { get; set; }

    /// <summary>The last time.</summary>
    [JsonPropertyName("eventLastSeen")]
    public Timestamp? EventLastSeen { get; set; }

    /// <summary>Whether the finding is archived.</summary>
    [JsonPropertyName("archived")]
    public bool? Archived { get; set; }

    /// <summary>The number of occurrences.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }

    /// <summary>Whether the user found the finding useful.</summary>
    [JsonPropertyName("userFeedback")]
    public string? UserFeedback { get; set; }

    /// <summary>The feature that found it.</summary>
    [JsonPropertyName("featureName")]
    public string? FeatureName { get; set; }
}
