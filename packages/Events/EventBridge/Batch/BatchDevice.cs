using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A device of the host.</summary>
public sealed partial record BatchDevice : LambdaPayload
{
    /// <summary>The path on the host.</summary>
    [JsonPropertyName("hostPath")]
    public string? HostPath { get; set; }

    /// <summary>The path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public string? ContainerPath { get; set; }

    /// <summary><c>READ</c>, <c>WRITE</c> and <c>MKNOD</c>.</summary>
    [JsonPropertyName("permissions")]
    public IReadOnlyList<string> Permissions { get => field ?? []; set; }
}
