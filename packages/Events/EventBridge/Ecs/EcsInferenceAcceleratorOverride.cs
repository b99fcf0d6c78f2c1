using System.Text.Json.Serialization;

namespace Lambent.Events.Ecs;

/// <summary>An Elastic Inference accelerator that replaces one of the task definition.</summary>
public sealed partial record EcsInferenceAcceleratorOverride : LambdaPayload
{
    /// <summary>The name of the device in the task definition.</summary>
    [JsonPropertyName("deviceName")]
    public string? DeviceName { get; set; }

    /// <summary>The type of the accelerator, such as <c>eia2.medium</c>.</summary>
    [JsonPropertyName("deviceType")]
    public string? DeviceType { get; set; }
}
