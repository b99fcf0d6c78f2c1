using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A folder of the host.</summary>
public sealed partial record BatchHostVolume : LambdaPayload
{
    /// <summary>The path.</summary>
    [JsonPropertyName("sourcePath")]
    public string? SourcePath { get; set; }
}
