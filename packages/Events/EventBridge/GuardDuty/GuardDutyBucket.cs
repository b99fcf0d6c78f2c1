using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>A bucket.</summary>
public sealed partial record GuardDutyBucket : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("arn")]
    public string? Arn { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>Whether calls come from it or go to it: <c>Source</c> or <c>Destination</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyList<GuardDutyTag> Tags { get => field ?? []; set; }
}
