using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>The count in a time range.</summary>
public sealed partial record MacieTimeRange : LambdaPayload
{
    /// <summary>The count.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary>The start.</summary>
    [JsonPropertyName("start")]
    public Timestamp? Start { get; set; }

    /// <summary>The end.</summary>
    [JsonPropertyName("end")]
    public Timestamp? End { get; set; }
}
