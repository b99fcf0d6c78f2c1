using System.Text.Json.Serialization;

namespace Lambent.Events.CloudFormation;

/// <summary>
/// A stack or a resource of it went to another state: <c>CloudFormation Stack Status Change</c> and <c>CloudFormation Resource Status
/// Change</c>.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/eventbridge-events.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-cloudformation-resource-status-change")]
[EventBridgeDetail("eventbridge-cloudformation-stack-status-change")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudFormationStatusDetail : LambdaPayload, ILambdaJson<CloudFormationStatusDetail>
{
    /// <summary>The ARN of the stack.</summary>
    [JsonPropertyName("stack-id")]
    public string StackId { get => field ?? ""; set; }

    /// <summary>The name of the resource in the template; null of a stack.</summary>
    [JsonPropertyName("logical-resource-id")]
    public string? LogicalResourceId { get; set; }

    /// <summary>The name of the resource in AWS; null of a stack.</summary>
    [JsonPropertyName("physical-resource-id")]
    public string? PhysicalResourceId { get; set; }

    /// <summary>The type of the resource, such as <c>AWS::S3::Bucket</c>; null of a stack.</summary>
    [JsonPropertyName("resource-type")]
    public string? ResourceType { get; set; }

    /// <summary>The state.</summary>
    [JsonPropertyName("status-details")]
    public CloudFormationStatus StatusDetails { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The client request token of the operation.</summary>
    [JsonPropertyName("client-request-token")]
    public string? ClientRequestToken { get; set; }
}

/// <summary>The state of a stack or resource.</summary>
public sealed partial record CloudFormationStatus : LambdaPayload
{
    /// <summary>The state, such as <c>CREATE_COMPLETE</c>.</summary>
    public string Status { get => field ?? ""; set; }

    /// <summary>The reason as text.</summary>
    [JsonPropertyName("status-reason")]
    public string? StatusReason { get; set; }
}
