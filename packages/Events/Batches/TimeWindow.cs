using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A tumbling window of time.</summary>
public sealed partial record TimeWindow : LambdaPayload
{
    /// <summary>When it begins.</summary>
    [JsonPropertyName("start")]
    public Timestamp? Start { get; set; }

    /// <summary>When it ends; not part of it.</summary>
    [JsonPropertyName("end")]
    public Timestamp? End { get; set; }
}
