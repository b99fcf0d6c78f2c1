using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A device.</summary>
public sealed partial record IotOneClickDeviceInfo : LambdaPayload
{
    /// <summary>The type, such as <c>button</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The id.</summary>
    [JsonPropertyName("deviceId")]
    public string DeviceId { get => field ?? ""; set; }

    /// <summary>The attributes.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The remaining life of the device, in percent.</summary>
    [JsonPropertyName("remainingLife")]
    public double? RemainingLife { get; set; }
}
