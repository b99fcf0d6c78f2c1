using System.Text.Json.Serialization;

namespace Lambent.Events.S3;

/// <summary>A bucket.</summary>
public sealed partial record S3DetailBucket : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }
}
