using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// CloudFormation asks the function to make, change or delete a custom resource, and waits for an answer at <see cref="ResponseUrl"/>, an
/// hour by default: <c>CloudFormationCustomResource.RunAsync</c> sends it in every case.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-requests.html"/>.
/// </summary>
[LambdaEvent("cloudformation-custom-resource-request", LambdaEventDirection.Both, "RequestType & ResponseURL", "RequestType & ResponseURL & LogicalResourceId")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CloudFormationCustomResourceRequest : LambdaPayload, ILambdaJson<CloudFormationCustomResourceRequest>
{
    /// <summary>The request type: create, update or delete.</summary>
    [JsonPropertyName("RequestType")]
    public CloudFormationRequestType RequestType { get; set; }

    /// <summary>The ARN of the function, as the template names it.</summary>
    [JsonPropertyName("ServiceToken")]
    public string? ServiceToken { get; set; }

    /// <summary>The presigned URL for the response. It is a secret.</summary>
    [JsonPropertyName("ResponseURL")]
    public string ResponseUrl { get => field ?? ""; set; }

    /// <summary>The ARN of the stack.</summary>
    [JsonPropertyName("StackId")]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The id of the request, which the answer repeats.</summary>
    [JsonPropertyName("RequestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The name of the resource in the template.</summary>
    [JsonPropertyName("LogicalResourceId")]
    public string LogicalResourceId { get => field ?? ""; set; }

    /// <summary>The type in the template, such as <c>Custom::Lantern</c>.</summary>
    [JsonPropertyName("ResourceType")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The id that the function gave it; null when it is to be made.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public string? PhysicalResourceId { get; set; }

    /// <summary>The properties in the template. CloudFormation turns every number and boolean into text.</summary>
    [JsonPropertyName("ResourceProperties")]
    public JsonElement? ResourceProperties { get; set; }

    /// <summary>The properties before; only when it is to be changed.</summary>
    [JsonPropertyName("OldResourceProperties")]
    public JsonElement? OldResourceProperties { get; set; }
}
