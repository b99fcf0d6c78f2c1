using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// CloudFormation asks the function to transform a template or a part of it.
/// See <see href="https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/template-macros.html"/>.
/// </summary>
[LambdaEvent("cloudformation-macro", LambdaEventDirection.Received, "fragment & transformId")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record CloudFormationMacroRequest : LambdaPayload, ILambdaJson<CloudFormationMacroRequest>
{
    /// <summary>The region of the macro.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The account in which the template is used.</summary>
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The template, or the part of it in which the macro stands.</summary>
    public JsonElement? Fragment { get; set; }

    /// <summary>The name of the macro, with the account it belongs to.</summary>
    public string TransformId { get => field ?? ""; set; }

    /// <summary>The parameters at the place where a part is to be transformed, any JSON.</summary>
    public JsonElement? Params { get; set; }

    /// <summary>The id of the request, which the answer repeats.</summary>
    public string RequestId { get => field ?? ""; set; }

    /// <summary>The values of the template's parameters, which may be texts or lists.</summary>
    public JsonElement? TemplateParameterValues { get; set; }
}
