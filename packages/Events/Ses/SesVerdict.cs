using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a check found.</summary>
public sealed partial record SesVerdict : LambdaPayload
{
    /// <summary>The verdict.</summary>
    [JsonPropertyName("status")]
    public SesVerdictStatus Status { get; set; }
}
