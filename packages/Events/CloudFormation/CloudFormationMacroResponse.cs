using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The transformed template. The stack operation fails unless <see cref="Status"/> is <c>success</c>.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html"/>.
/// </summary>
[LambdaEvent("cloudformation-macro-response", LambdaEventDirection.Returned, "fragment & requestId & status")]
[JsonPayload(JsonPayloadRules.KeepExactly)]
public sealed partial record CloudFormationMacroResponse : LambdaPayload, ILambdaJson<CloudFormationMacroResponse>
{
    /// <summary>The id of the request.</summary>
    public string? RequestId { get; set; }

    /// <summary>The status of the response.</summary>
    public CloudFormationMacroStatus Status { get; set; }

    /// <summary>The transformed template or part.</summary>
    public JsonElement? Fragment { get; set; }

    /// <summary>The reason for the failure.</summary>
    public string? ErrorMessage { get; set; }
}

/// <summary>Whether a template was transformed. CloudFormation takes every value but <c>success</c> for a failure.</summary>
[OpenEnum]
public readonly partial struct CloudFormationMacroStatus
{
    /// <summary>It was.</summary>
    public const string Success = "success";

    /// <summary>It was not.</summary>
    public const string Failure = "failure";
}
