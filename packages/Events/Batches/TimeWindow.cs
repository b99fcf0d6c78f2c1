using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A tumbling window: a span of time whose records share a state.</summary>
public sealed partial record TimeWindow : LambdaPayload
{
    /// <summary>The start of the window.</summary>
    [JsonPropertyName("start")]
    public Timestamp? Start { get; set; }

    /// <summary>The end of the window, exclusive.</summary>
    [JsonPropertyName("end")]
    public Timestamp? End { get; set; }
}
