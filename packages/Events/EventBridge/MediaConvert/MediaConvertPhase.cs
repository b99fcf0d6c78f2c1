using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>How far a phase of a job is.</summary>
public sealed partial record MediaConvertPhase : LambdaPayload
{
    /// <summary><c>PENDING</c>, <c>PROGRESSING</c>, <c>COMPLETE</c> or <c>FAILED</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>How many percent are done.</summary>
    [JsonPropertyName("percentComplete")]
    public int? PercentComplete { get; set; }
}
