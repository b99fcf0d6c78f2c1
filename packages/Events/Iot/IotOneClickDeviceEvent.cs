using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An event of a device.</summary>
public sealed partial record IotOneClickDeviceEvent : LambdaPayload
{
    /// <summary>A press of its button.</summary>
    [JsonPropertyName("buttonClicked")]
    public IotOneClickButtonClicked? ButtonClicked { get; set; }
}
