using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>The overrides of a container.</summary>
public sealed partial record EcsContainerOverride : LambdaPayload
{
    /// <summary>The container.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The command.</summary>
    [JsonPropertyName("command")]
    public IReadOnlyList<string> Command { get => field ?? []; set; }

    /// <summary>The environment variables.</summary>
    [JsonPropertyName("environment")]
    public IReadOnlyList<EcsEnvironmentVariable> Environment { get => field ?? []; set; }

    /// <summary>The CPU units.</summary>
    [JsonPropertyName("cpu")]
    public int? Cpu { get; set; }

    /// <summary>The limit of memory in MiB.</summary>
    [JsonPropertyName("memory")]
    public int? Memory { get; set; }

    /// <summary>The memory in MiB that is kept for it.</summary>
    [JsonPropertyName("memoryReservation")]
    public int? MemoryReservation { get; set; }
}
