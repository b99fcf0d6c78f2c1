using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A file system in memory.</summary>
public sealed partial record BatchTmpfs : LambdaPayload
{
    /// <summary>The path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public string? ContainerPath { get; set; }

    /// <summary>The size in MiB.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }

    /// <summary>The mount options.</summary>
    [JsonPropertyName("mountOptions")]
    public IReadOnlyList<string> MountOptions { get => field ?? []; set; }
}
