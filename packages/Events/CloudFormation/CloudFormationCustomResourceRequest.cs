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
[JsonConverter(typeof(PayloadConverter<CloudFormationCustomResourceRequest>))]
public sealed partial record CloudFormationCustomResourceRequest : LambdaPayload, ILambdaJson<CloudFormationCustomResourceRequest>
{
    /// <summary>The request type: create, update or delete.</summary>
    [JsonPropertyName("RequestType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public CloudFormationRequestType RequestType { get; set; }

    /// <summary>The ARN of the function, as the template names it.</summary>
    [JsonPropertyName("ServiceToken")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ServiceToken { get; set; }

    /// <summary>The presigned URL for the response. It is a secret.</summary>
    [JsonPropertyName("ResponseURL")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ResponseUrl { get => field ?? ""; set; }

    /// <summary>The ARN of the stack.</summary>
    [JsonPropertyName("StackId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The id of the request, which the answer repeats.</summary>
    [JsonPropertyName("RequestId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The name of the resource in the template.</summary>
    [JsonPropertyName("LogicalResourceId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string LogicalResourceId { get => field ?? ""; set; }

    /// <summary>The type in the template, such as <c>Custom::Lantern</c>.</summary>
    [JsonPropertyName("ResourceType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The id that the function gave it; null when it is to be made.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? PhysicalResourceId { get; set; }

    /// <summary>The properties in the template. CloudFormation turns every number and boolean into text.</summary>
    [JsonPropertyName("ResourceProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? ResourceProperties { get; set; }

    /// <summary>The properties before; only when it is to be changed.</summary>
    [JsonPropertyName("OldResourceProperties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? OldResourceProperties { get; set; }
}
