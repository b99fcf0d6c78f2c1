using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>
/// The answer to a custom resource request, which goes to its response URL. Its JSON has at most 4096 bytes.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/crpg-ref-responses.html"/>.
/// </summary>
[LambdaEvent("cloudformation-custom-resource-response", LambdaEventDirection.Returned, "Status & LogicalResourceId")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CloudFormationCustomResourceResponse : LambdaPayload, ILambdaJson<CloudFormationCustomResourceResponse>
{
    /// <summary>The status of the response.</summary>
    [JsonPropertyName("Status")]
    public CloudFormationResponseStatus Status { get; set; }

    /// <summary>The reason for a failure, which CloudFormation requires then and shows in its events.</summary>
    [JsonPropertyName("Reason")]
    public string? Reason { get; set; }

    /// <summary>
    /// The id of the resource, at most 1024 bytes. CloudFormation takes another id after a change for another resource, and asks to delete the one before.
    /// </summary>
    [JsonPropertyName("PhysicalResourceId")]
    public string? PhysicalResourceId { get; set; }

    /// <summary>The stack of the request.</summary>
    [JsonPropertyName("StackId")]
    public string? StackId { get; set; }

    /// <summary>The id of the request.</summary>
    [JsonPropertyName("RequestId")]
    public string? RequestId { get; set; }

    /// <summary>The name of the resource in the template.</summary>
    [JsonPropertyName("LogicalResourceId")]
    public string? LogicalResourceId { get; set; }

    /// <summary>Whether <see cref="Data"/> is masked in what people see.</summary>
    [JsonPropertyName("NoEcho")]
    public bool? NoEcho { get; set; }

    /// <summary>Attributes that <c>Fn::GetAtt</c> gives in the template.</summary>
    [JsonPropertyName("Data")]
    public IReadOnlyDictionary<string, string>? Data { get; set; }
}

/// <summary>Whether a custom resource request was done.</summary>
[OpenEnum]
public readonly partial struct CloudFormationResponseStatus
{
    /// <summary>It was.</summary>
    public const string Success = "SUCCESS";

    /// <summary>It was not.</summary>
    public const string Failed = "FAILED";
}
