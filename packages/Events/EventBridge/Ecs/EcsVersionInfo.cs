using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>The versions on a machine.</summary>
public sealed partial record EcsVersionInfo : LambdaPayload
{
    /// <summary>The commit of the agent.</summary>
    [JsonPropertyName("agentHash")]
    public string? AgentHash { get; set; }

    /// <summary>The version of the agent.</summary>
    [JsonPropertyName("agentVersion")]
    public string? AgentVersion { get; set; }

    /// <summary>The version of Docker.</summary>
    [JsonPropertyName("dockerVersion")]
    public string? DockerVersion { get; set; }
}
