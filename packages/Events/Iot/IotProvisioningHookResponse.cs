namespace Lambent.Events;

/// <summary>
/// Whether a device may be provisioned.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html"/>.
/// </summary>
[LambdaEvent("iot-preprovision-hook-response", LambdaEventDirection.Returned, "allowProvisioning")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record IotProvisioningHookResponse : LambdaPayload, ILambdaJson<IotProvisioningHookResponse>
{
    /// <summary>Whether provisioning is allowed.</summary>
    public bool? AllowProvisioning { get; set; }

    /// <summary>Values for the template that go before the device's own.</summary>
    public IReadOnlyDictionary<string, string>? ParameterOverrides { get; set; }
}
