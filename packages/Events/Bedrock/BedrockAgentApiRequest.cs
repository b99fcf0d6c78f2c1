namespace Lambent.Events;

/// <summary>
/// A request from a Bedrock agent to an action group with an OpenAPI schema.
/// See <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html"/>.
/// </summary>
[LambdaEvent("bedrock-agent-api-request", LambdaEventDirection.Received, "messageVersion & actionGroup & apiPath")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record BedrockAgentApiRequest : LambdaPayload, ILambdaJson<BedrockAgentApiRequest>
{
    /// <summary>The version of the format: <c>1.0</c>.</summary>
    public string MessageVersion { get => field ?? ""; set; }

    /// <summary>The agent.</summary>
    public BedrockAgent Agent { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The input of the user.</summary>
    public string InputText { get => field ?? ""; set; }

    /// <summary>The session of the agent.</summary>
    public string SessionId { get => field ?? ""; set; }

    /// <summary>The name of the action group.</summary>
    public string ActionGroup { get => field ?? ""; set; }

    /// <summary>The path of the operation, as in the schema: <c>/orders/{orderId}</c>.</summary>
    public string ApiPath { get => field ?? ""; set; }

    /// <summary>The method of the operation: <c>GET</c>.</summary>
    public string HttpMethod { get => field ?? ""; set; }

    /// <summary>The parameters of the path and query.</summary>
    public IReadOnlyList<BedrockAgentParameter> Parameters { get => field ?? []; set; }

    /// <summary>The body, when the operation has one.</summary>
    public BedrockAgentRequestBody? RequestBody { get; set; }

    /// <summary>The attributes of the session.</summary>
    public IReadOnlyDictionary<string, string> SessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The attributes of this turn.</summary>
    public IReadOnlyDictionary<string, string> PromptSessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The body of an operation.</summary>
public sealed partial record BedrockAgentRequestBody : LambdaPayload
{
    /// <summary>The members by media type: <c>application/json</c>.</summary>
    public IReadOnlyDictionary<string, BedrockAgentContent> Content
    {
        get => field ?? ReadOnlyDictionary<string, BedrockAgentContent>.Empty;
        set;
    }
}

/// <summary>A body of one media type.</summary>
public sealed partial record BedrockAgentContent : LambdaPayload
{
    /// <summary>The members.</summary>
    public IReadOnlyList<BedrockAgentParameter> Properties { get => field ?? []; set; }
}
