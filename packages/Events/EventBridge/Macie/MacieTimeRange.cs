using System.Text.Json.Serialization;

namespace Lambent.Events.Macie;

/// <summary>How often something was done in a time.</summary>
public sealed partial record MacieTimeRange : LambdaPayload
{
    /// <summary>How often.</summary>
    [JsonPropertyName("count")]
    public long? Count { get; set; }

    /// <summary>The start.</summary>
    [JsonPropertyName("start")]
    public Timestamp? Start { get; set; }

    /// <summary>The end.</summary>
    [JsonPropertyName("end")]
    public Timestamp? End { get; set; }
}
