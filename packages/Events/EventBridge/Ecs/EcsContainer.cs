using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>A container of a task.</summary>
public sealed partial record EcsContainer : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("containerArn")]
    public string ContainerArn { get => field ?? ""; set; }

    /// <summary>The task.</summary>
    [JsonPropertyName("taskArn")]
    public string TaskArn { get => field ?? ""; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>The digest of the image.</summary>
    [JsonPropertyName("imageDigest")]
    public string? ImageDigest { get; set; }

    /// <summary>The id that the container engine gave.</summary>
    [JsonPropertyName("runtimeId")]
    public string? RuntimeId { get; set; }

    /// <summary>The state it is in.</summary>
    [JsonPropertyName("lastStatus")]
    public string LastStatus { get => field ?? ""; set; }

    /// <summary><c>HEALTHY</c>, <c>UNHEALTHY</c> or <c>UNKNOWN</c>.</summary>
    [JsonPropertyName("healthStatus")]
    public string? HealthStatus { get; set; }

    /// <summary>The exit code.</summary>
    [JsonPropertyName("exitCode")]
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The CPU units.</summary>
    [JsonPropertyName("cpu")]
    public WireNumber? Cpu { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The limit of memory in MiB.</summary>
    [JsonPropertyName("memory")]
    public WireNumber? Memory { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The memory in MiB that is kept for it.</summary>
    [JsonPropertyName("memoryReservation")]
    public WireNumber? MemoryReservation { get; set => field = value?.Or(WireForm.Text); }

    /// <summary>The GPUs.</summary>
    [JsonPropertyName("gpuIds")]
    public IReadOnlyList<string> GpuIds { get => field ?? []; set; }

    /// <summary>The ports.</summary>
    [JsonPropertyName("networkBindings")]
    public IReadOnlyList<EcsNetworkBinding> NetworkBindings { get => field ?? []; set; }

    /// <summary>The network interfaces.</summary>
    [JsonPropertyName("networkInterfaces")]
    public IReadOnlyList<EcsNetworkInterface> NetworkInterfaces { get => field ?? []; set; }

    /// <summary>The agents that ECS runs in it.</summary>
    [JsonPropertyName("managedAgents")]
    public IReadOnlyList<EcsManagedAgent> ManagedAgents { get => field ?? []; set; }
}
