namespace Lambent.Events;

/// <summary>
/// An AWS IoT Button was pressed.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/iotbutton-lambda.html"/>.
/// </summary>
[LambdaEvent("iot-button", LambdaEventDirection.Received, "serialNumber & clickType")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotButtonEvent : LambdaPayload, ILambdaJson<IotButtonEvent>
{
    /// <summary>The serial number of the button.</summary>
    public string SerialNumber { get => field ?? ""; set; }

    /// <summary>The voltage of its battery, such as <c>2000mV</c>.</summary>
    public string? BatteryVoltage { get; set; }

    /// <summary>The click type.</summary>
    public IotClickType ClickType { get; set; }
}

/// <summary>How a button was pressed.</summary>
[OpenEnum]
public readonly partial struct IotClickType
{
    /// <summary>Once.</summary>
    public const string Single = "SINGLE";

    /// <summary>Twice.</summary>
    public const string Double = "DOUBLE";

    /// <summary>For 1.5 seconds or more.</summary>
    public const string Long = "LONG";
}
