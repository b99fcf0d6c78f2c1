using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The Linux parameters of a container.</summary>
public sealed partial record BatchLinuxParameters : LambdaPayload
{
    /// <summary>The devices of the host.</summary>
    [JsonPropertyName("devices")]
    public IReadOnlyList<BatchDevice> Devices { get => field ?? []; set; }

    /// <summary>Whether an init process runs.</summary>
    [JsonPropertyName("initProcessEnabled")]
    public bool? InitProcessEnabled { get; set; }

    /// <summary>The size of <c>/dev/shm</c> in MiB.</summary>
    [JsonPropertyName("sharedMemorySize")]
    public int? SharedMemorySize { get; set; }

    /// <summary>The file systems in memory.</summary>
    [JsonPropertyName("tmpfs")]
    public IReadOnlyList<BatchTmpfs> Tmpfs { get => field ?? []; set; }

    /// <summary>The swap memory in MiB.</summary>
    [JsonPropertyName("maxSwap")]
    public int? MaxSwap { get; set; }

    /// <summary>The swappiness, from 0 to 100.</summary>
    [JsonPropertyName("swappiness")]
    public int? Swappiness { get; set; }
}
