using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>The progress of a phase of a job.</summary>
public sealed partial record MediaConvertPhase : LambdaPayload
{
    /// <summary><c>PENDING</c>, <c>PROGRESSING</c>, <c>COMPLETE</c> or <c>FAILED</c>.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>The progress, in percent.</summary>
    [JsonPropertyName("percentComplete")]
    public int? PercentComplete { get; set; }
}
