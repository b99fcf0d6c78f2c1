using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>An attribute of a task or container instance.</summary>
public sealed partial record EcsAttribute : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>The type of what has it.</summary>
    [JsonPropertyName("targetType")]
    public string? TargetType { get; set; }

    /// <summary>The target of the attribute.</summary>
    [JsonPropertyName("targetId")]
    public string? TargetId { get; set; }
}
