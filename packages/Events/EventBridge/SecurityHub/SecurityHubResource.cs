using System.Text.Json.Serialization;

namespace Lambent.Events.SecurityHub;

/// <summary>A resource of a finding.</summary>
public sealed partial record SecurityHubResource : LambdaPayload
{
    /// <summary>The type, such as <c>AwsEc2Instance</c>.</summary>
    [JsonPropertyName("Type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The resource, such as an ARN.</summary>
    [JsonPropertyName("Id")]
    public string Id { get => field ?? ""; set; }

    /// <summary>The partition, such as <c>aws</c>.</summary>
    [JsonPropertyName("Partition")]
    public string? Partition { get; set; }

    /// <summary>The region.</summary>
    [JsonPropertyName("Region")]
    public string? Region { get; set; }

    /// <summary>The tags.</summary>
    [JsonPropertyName("Tags")]
    public IReadOnlyDictionary<string, string> Tags { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
