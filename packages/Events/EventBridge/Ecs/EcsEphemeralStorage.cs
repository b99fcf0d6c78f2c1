using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>The ephemeral storage of a task.</summary>
public sealed partial record EcsEphemeralStorage : LambdaPayload
{
    /// <summary>The size in GiB.</summary>
    [JsonPropertyName("sizeInGiB")]
    public int? SizeInGiB { get; set; }
}
