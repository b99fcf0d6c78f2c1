using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The platform of Fargate.</summary>
public sealed partial record BatchFargatePlatform : LambdaPayload
{
    /// <summary>The version.</summary>
    [JsonPropertyName("platformVersion")]
    public string? PlatformVersion { get; set; }
}
