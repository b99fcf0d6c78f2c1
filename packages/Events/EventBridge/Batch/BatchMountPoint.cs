using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A mount point of a volume.</summary>
public sealed partial record BatchMountPoint : LambdaPayload
{
    /// <summary>The path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public string? ContainerPath { get; set; }

    /// <summary>Whether the mount is read-only.</summary>
    [JsonPropertyName("readOnly")]
    public bool? ReadOnly { get; set; }

    /// <summary>The volume.</summary>
    [JsonPropertyName("sourceVolume")]
    public string? SourceVolume { get; set; }
}
