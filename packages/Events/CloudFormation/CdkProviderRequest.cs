using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The CDK's provider framework asks the function to make, change or delete a custom resource, or whether that is complete. The function
/// returns a <see cref="CdkProviderResponse"/>; the framework answers CloudFormation.
/// See <see href="https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.custom_resources-readme.html"/>.
/// </summary>
[LambdaEvent("cloudformation-cdk-provider-request", LambdaEventDirection.Received, "RequestType & LogicalResourceId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CdkProviderRequest : LambdaPayload, ILambdaJson<CdkProviderRequest>
{
    /// <summary>The request type: create, update or delete.</summary>
    [JsonPropertyName("RequestType")]
    public CloudFormationRequestType RequestType { get; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("RequestId")]
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The ARN of the stack.</summary>
    [JsonPropertyName("StackId")]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The type in the template.</summary>
    [JsonPropertyName("ResourceType")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The name of the resource in the template.</summary>
    [JsonPropertyName("LogicalResourceId")]
    public string LogicalResourceId { get => field ?? ""; set; }

    /// <summary>The id of the resource; null when it is to be made.</summary>
    [JsonPropertyName("PhysicalResourceId")]
    public string? PhysicalResourceId { get; set; }

    /// <summary>The properties in the template. CloudFormation turns every number and boolean into text.</summary>
    [JsonPropertyName("ResourceProperties")]
    public JsonElement? ResourceProperties { get; set; }

    /// <summary>The properties before; only when it is to be changed.</summary>
    [JsonPropertyName("OldResourceProperties")]
    public JsonElement? OldResourceProperties { get; set; }

    /// <summary>The result of <c>onEvent</c>; only for <c>isComplete</c>.</summary>
    [JsonPropertyName("Data")]
    public JsonElement? Data { get; set; }
}

/// <summary>What is to be done with a custom resource.</summary>
[OpenEnum]
public readonly partial struct CloudFormationRequestType
{
    /// <summary>Make it.</summary>
    public const string Create = "Create";

    /// <summary>Change it. A new physical id means that a new one was made; CloudFormation asks to delete the old one then.</summary>
    public const string Update = "Update";

    /// <summary>Delete it.</summary>
    public const string Delete = "Delete";
}
