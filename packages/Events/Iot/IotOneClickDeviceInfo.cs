using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A device.</summary>
public sealed partial record IotOneClickDeviceInfo : LambdaPayload
{
    /// <summary>Its type, such as <c>button</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>Its id.</summary>
    [JsonPropertyName("deviceId")]
    public string DeviceId { get => field ?? ""; set; }

    /// <summary>Its attributes.</summary>
    [JsonPropertyName("attributes")]
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>How much of its life is left, in per cent.</summary>
    [JsonPropertyName("remainingLife")]
    public double? RemainingLife { get; set; }
}
