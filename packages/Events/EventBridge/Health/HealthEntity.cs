using System.Text.Json.Serialization;

namespace Lambent.Events.Health;

/// <summary>An affected entity.</summary>
public sealed partial record HealthEntity : LambdaPayload
{
    /// <summary>The entity, such as an ARN.</summary>
    [JsonPropertyName("entityValue")]
    public string EntityValue { get => field ?? ""; set; }

    /// <summary>The ARN within AWS Health.</summary>
    [JsonPropertyName("entityArn")]
    public string? EntityArn { get; set; }

    /// <summary>The status: <c>IMPAIRED</c>, <c>UNIMPAIRED</c>, <c>PENDING</c>, <c>RESOLVED</c> or <c>UNKNOWN</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>The time of the last status change.</summary>
    [JsonPropertyName("lastUpdatedTime")]
    [JsonConverter(typeof(MailDateConverter))]
    public Timestamp? LastUpdatedTime { get; set; }

    /// <summary>The metadata of the entity.</summary>
    [JsonPropertyName("entityMetadata")]
    public IReadOnlyDictionary<string, string?> EntityMetadata { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
