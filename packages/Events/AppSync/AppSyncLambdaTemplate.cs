using System.Text.Json;

namespace Lambent.Events;

/// <summary>
/// The result of a mapping template of AppSync that invokes a function. A function gets only the <see cref="Payload"/>; this is for
/// tools and tests of templates.
/// See <see href="https://docs.aws.amazon.com/appsync/latest/devguide/resolver-mapping-template-reference-lambda.html"/>.
/// </summary>
[LambdaEvent("appsync-lambda-datasource-template", LambdaEventDirection.Received, "operation=Invoke & payload", "operation=BatchInvoke & payload")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record AppSyncLambdaTemplate : LambdaPayload, ILambdaJson<AppSyncLambdaTemplate>
{
    /// <summary>The version of the template: <c>2018-05-29</c>.</summary>
    public string Version { get => field ?? ""; set; }

    /// <summary>Whether the function is invoked per field or for a batch of them.</summary>
    public AppSyncLambdaOperation Operation { get; set; }

    /// <summary>Whether AppSync waits for the function.</summary>
    public AppSyncInvocationType InvocationType { get; set; }

    /// <summary>The payload for the function.</summary>
    public JsonElement? Payload { get; set; }
}

/// <summary>How a field invokes a function.</summary>
[OpenEnum]
public readonly partial struct AppSyncLambdaOperation
{
    /// <summary>One invocation per field.</summary>
    public const string Invoke = "Invoke";

    /// <summary>One invocation for the fields of a list.</summary>
    public const string BatchInvoke = "BatchInvoke";
}

/// <summary>Whether AppSync waits for the function.</summary>
[OpenEnum]
public readonly partial struct AppSyncInvocationType
{
    /// <summary>It waits for the result.</summary>
    public const string RequestResponse = "RequestResponse";

    /// <summary>It does not.</summary>
    public const string Event = "Event";
}
