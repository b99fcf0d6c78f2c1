using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// An AWS IoT Button was pressed.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/iotbutton-lambda.html"/>.
/// </summary>
public sealed record IotButtonEvent : LambdaPayload, ILambdaJson<IotButtonEvent>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<IotButtonEvent> JsonTypeInfo => field ??= PayloadJson.Event<IotButtonEvent>(new IotButtonEventJson());

    /// <summary>The serial number of the button.</summary>
    [JsonPropertyName("serialNumber")]
    public string SerialNumber { get => field ?? ""; set; }

    /// <summary>The voltage of its battery, such as <c>2000mV</c>.</summary>
    [JsonPropertyName("batteryVoltage")]
    public string? BatteryVoltage { get; set; }

    /// <summary>How it was pressed.</summary>
    [JsonPropertyName("clickType")]
    public IotClickType? ClickType { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IotButtonEvent))]
internal sealed partial class IotButtonEventJson : JsonSerializerContext;
