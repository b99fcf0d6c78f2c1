using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>
/// Whether a device may be provisioned.
/// See <see href="https://docs.aws.amazon.com/iot/latest/developerguide/pre-provisioning-hook.html"/>.
/// </summary>
public sealed record IotProvisioningHookResponse : LambdaPayload, ILambdaJson<IotProvisioningHookResponse>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<IotProvisioningHookResponse> JsonTypeInfo => field ??= PayloadJson.Response<IotProvisioningHookResponse>(new IotProvisioningHookResponseJson());

    /// <summary>Whether it may.</summary>
    [JsonPropertyName("allowProvisioning")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? AllowProvisioning { get; set; }

    /// <summary>Values for the template that go before the device's own.</summary>
    [JsonPropertyName("parameterOverrides")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? ParameterOverrides { get; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(IotProvisioningHookResponse))]
internal sealed partial class IotProvisioningHookResponseJson : JsonSerializerContext;
