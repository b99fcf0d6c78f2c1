using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events.OpsWorks;

/// <summary>
/// An alert of OpsWorks Stacks: <c>OpsWorks Alert</c>.
/// See <see href="https://docs.aws.amazon.com/opsworks/latest/userguide/stacks-cloudwatch-events.html"/>.
/// </summary>
public sealed record OpsWorksAlertDetail : LambdaPayload, ILambdaJson<OpsWorksAlertDetail>
{
    /// <inheritdoc/>
    public static JsonTypeInfo<OpsWorksAlertDetail> JsonTypeInfo => field ??= PayloadJson.Event<OpsWorksAlertDetail>(new OpsWorksAlertDetailJson());

    /// <summary>The stack.</summary>
    [JsonPropertyName("stack-id")]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instance-id")]
    public string InstanceId { get => field ?? ""; set; }

    /// <summary>What it is about, such as <c>InstanceStop</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>What happened, in words.</summary>
    [JsonPropertyName("message")]
    public string Message { get => field ?? ""; set; }
}

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(OpsWorksAlertDetail))]
internal sealed partial class OpsWorksAlertDetailJson : JsonSerializerContext;
