namespace Lambent.Events;

/// <summary>
/// A device of AWS IoT 1-Click sent an event.
/// See <see href="https://docs.aws.amazon.com/iot-1-click/latest/developerguide/1click-programming.html"/>.
/// </summary>
[LambdaEvent("iot-1-click", LambdaEventDirection.Received, "deviceEvent & deviceInfo")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotOneClickEvent : LambdaPayload, ILambdaJson<IotOneClickEvent>
{
    /// <summary>The event of the device.</summary>
    public IotOneClickDeviceEvent DeviceEvent { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The device.</summary>
    public IotOneClickDeviceInfo DeviceInfo { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The placement of the device.</summary>
    public IotOneClickPlacementInfo PlacementInfo { get => field ??= new() { IsPlaceholder = true }; set; }
}

/// <summary>An event of a device.</summary>
public sealed partial record IotOneClickDeviceEvent : LambdaPayload
{
    /// <summary>A press of its button.</summary>
    public IotOneClickButtonClicked? ButtonClicked { get; set; }
}

/// <summary>A press of a button.</summary>
public sealed partial record IotOneClickButtonClicked : LambdaPayload
{
    /// <summary>The click type.</summary>
    public IotClickType ClickType { get; set; }

    /// <summary>The time at which AWS received the click.</summary>
    public partial DateTimeOffset? ReportedTime { get; set; }

    /// <summary>More data of the device.</summary>
    public IReadOnlyDictionary<string, string> AdditionalInfo { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>A device.</summary>
public sealed partial record IotOneClickDeviceInfo : LambdaPayload
{
    /// <summary>The type, such as <c>button</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The id.</summary>
    public string DeviceId { get => field ?? ""; set; }

    /// <summary>The attributes.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The remaining life of the device, in percent.</summary>
    public double? RemainingLife { get; set; }
}

/// <summary>The placement of a device.</summary>
public sealed partial record IotOneClickPlacementInfo : LambdaPayload
{
    /// <summary>The project.</summary>
    public string? ProjectName { get; set; }

    /// <summary>The placement.</summary>
    public string? PlacementName { get; set; }

    /// <summary>The attributes of the placement.</summary>
    public IReadOnlyDictionary<string, string> Attributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The ids of the placement's devices, by the names of their templates.</summary>
    public IReadOnlyDictionary<string, string> Devices { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
