using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A secret that a container gets.</summary>
public sealed partial record BatchSecret : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The ARN of the secret or parameter.</summary>
    [JsonPropertyName("valueFrom")]
    public string? ValueFrom { get; set; }
}
