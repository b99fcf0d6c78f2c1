namespace Lambent.Events;

/// <summary>
/// A device asks to be provisioned, and the function says whether it may.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html"/>.
/// </summary>
[LambdaEvent("iot-preprovision-hook-request", LambdaEventDirection.Received, "templateArn & certificateId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record IotProvisioningHookRequest : LambdaPayload, ILambdaJson<IotProvisioningHookRequest>
{
    /// <summary>The id of the claim certificate; null for devices that trusted users provision.</summary>
    public string? ClaimCertificateId { get; set; }

    /// <summary>The id of the device's own certificate.</summary>
    public string CertificateId { get => field ?? ""; set; }

    /// <summary>The certificate.</summary>
    public string? CertificatePem { get; set; }

    /// <summary>The provisioning template.</summary>
    public string TemplateArn { get => field ?? ""; set; }

    /// <summary>The client id of the device.</summary>
    public string? ClientId { get; set; }

    /// <summary>The parameters from the device.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
