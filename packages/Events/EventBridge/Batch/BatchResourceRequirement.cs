using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A resource requirement of a container.</summary>
public sealed partial record BatchResourceRequirement : LambdaPayload
{
    /// <summary><c>VCPU</c>, <c>MEMORY</c> or <c>GPU</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The quantity; memory is in MiB.</summary>
    [JsonPropertyName("value")]
    public WireNumber? Value { get; set => field = value?.Or(WireForm.Text); }
}
