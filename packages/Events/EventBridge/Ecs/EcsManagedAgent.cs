using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>An agent that ECS runs in a container.</summary>
public sealed partial record EcsManagedAgent : LambdaPayload
{
    /// <summary>The agent, such as <c>ExecuteCommandAgent</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("status")]
    public string? Status { get; set; }

    /// <summary>The reason why the agent does not run.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("startedAt")]
    public Timestamp? StartedAt { get; set; }
}
