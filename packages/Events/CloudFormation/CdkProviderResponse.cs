using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The response of <c>onEvent</c> and <c>isComplete</c> to the CDK's provider framework.
/// See <see href="https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html"/>.
/// </summary>
[LambdaEvent("cloudformation-cdk-provider-response", LambdaEventDirection.Returned, "PhysicalResourceId", "IsComplete")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CdkProviderResponse : LambdaPayload, ILambdaJson<CdkProviderResponse>
{
    /// <summary>The id of the resource.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public string? PhysicalResourceId { get; set; }

    /// <summary>Attributes that <c>Fn::GetAtt</c> gives in the template, an object.</summary>
    [JsonPropertyName("Data")]
    public JsonElement? Data { get; set; }

    /// <summary>Whether <see cref="Data"/> is masked in what people see.</summary>
    [JsonPropertyName("NoEcho")]
    public bool? NoEcho { get; set; }

    /// <summary>Whether the operation has ended; only for <c>isComplete</c>.</summary>
    [JsonPropertyName("IsComplete")]
    public bool? IsComplete { get; set; }
}
