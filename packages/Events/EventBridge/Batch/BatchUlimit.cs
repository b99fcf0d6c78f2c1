using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A limit of a process.</summary>
public sealed partial record BatchUlimit : LambdaPayload
{
    /// <summary>The hard limit.</summary>
    [JsonPropertyName("hardLimit")]
    public int? HardLimit { get; set; }

    /// <summary>The limit, such as <c>nofile</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The soft limit.</summary>
    [JsonPropertyName("softLimit")]
    public int? SoftLimit { get; set; }
}
