using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where a request gets its answer from.</summary>
public sealed partial record S3InputContext : LambdaPayload
{
    /// <summary>A pre-signed address. It is a secret.</summary>
    [JsonPropertyName("inputS3Url")]
    public string InputS3Url { get => field ?? ""; set; }
}
