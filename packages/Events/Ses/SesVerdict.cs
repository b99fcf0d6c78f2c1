using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The verdict of a check.</summary>
public sealed partial record SesVerdict : LambdaPayload
{
    /// <summary>The verdict.</summary>
    [JsonPropertyName("status")]
    public SesVerdictStatus Status { get; set; }
}
