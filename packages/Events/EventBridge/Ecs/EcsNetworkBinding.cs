using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>A port of a container.</summary>
public sealed partial record EcsNetworkBinding : LambdaPayload
{
    /// <summary>The address.</summary>
    [JsonPropertyName("bindIP")]
    public string? BindIP { get; set; }

    /// <summary>The port in the container.</summary>
    [JsonPropertyName("containerPort")]
    public int? ContainerPort { get; set; }

    /// <summary>The port on the host.</summary>
    [JsonPropertyName("hostPort")]
    public int? HostPort { get; set; }

    /// <summary><c>tcp</c> or <c>udp</c>.</summary>
    [JsonPropertyName("protocol")]
    public string? Protocol { get; set; }
}
