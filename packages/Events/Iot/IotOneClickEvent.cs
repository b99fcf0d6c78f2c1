using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// A device of AWS IoT 1-Click sent an event.
/// See <see href="https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-programming.html"/>.
/// </summary>
public sealed record IotOneClickEvent : LambdaPayload, ILambdaJson<IotOneClickEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<IotOneClickEvent> JsonTypeInfo => field ??= PayloadJson.Event<IotOneClickEvent>(new IotOneClickEventJson());

    /// <summary>What happened.</summary>
    [JsonPropertyName("deviceEvent")]
    public IotOneClickDeviceEvent DeviceEvent { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>The device.</summary>
    [JsonPropertyName("deviceInfo")]
    public IotOneClickDeviceInfo DeviceInfo { get => field ??= new() { IsMadeUp = true }; set; }

    /// <summary>Where the device belongs.</summary>
    [JsonPropertyName("placementInfo")]
    public IotOneClickPlacementInfo PlacementInfo { get => field ??= new() { IsMadeUp = true }; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IotOneClickEvent))]
internal sealed partial class IotOneClickEventJson : JsonSerializerContext;
