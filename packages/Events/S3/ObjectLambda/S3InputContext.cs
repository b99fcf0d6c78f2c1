using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The source of a request.</summary>
public sealed partial record S3InputContext : LambdaPayload
{
    /// <summary>A presigned URL. It is a secret.</summary>
    [JsonPropertyName("inputS3Url")]
    public string InputS3Url { get => field ?? ""; set; }
}
