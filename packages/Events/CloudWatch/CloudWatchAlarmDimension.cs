using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A dimension of a metric.</summary>
public sealed partial record CloudWatchAlarmDimension : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
