using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// A device of AWS IoT 1-Click sent an event.
/// See <see href="https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-programming.html"/>.
/// </summary>
[JsonPayload(JsonPayloadRules.OmitEmpty)]
[JsonConverter(typeof(PayloadConverter<IotOneClickEvent>))]
public sealed partial record IotOneClickEvent : LambdaPayload, ILambdaJson<IotOneClickEvent>
{
    /// <summary>The event of the device.</summary>
    [JsonPropertyName("deviceEvent")]
    public IotOneClickDeviceEvent DeviceEvent { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The device.</summary>
    [JsonPropertyName("deviceInfo")]
    public IotOneClickDeviceInfo DeviceInfo { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The placement of the device.</summary>
    [JsonPropertyName("placementInfo")]
    public IotOneClickPlacementInfo PlacementInfo { get => field ??= new() { IsPlaceholder = true }; set; }
}
