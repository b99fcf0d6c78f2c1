namespace Lambent.Events;

/// <summary>
/// A request from a Bedrock agent to an action group with function details.
/// See <see href="https://docs.aws.amazon.com/bedrock/latest/userguide/agents-lambda.html"/>.
/// </summary>
[LambdaEvent("bedrock-agent-function-request", LambdaEventDirection.Received, "messageVersion & actionGroup & function")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record BedrockAgentFunctionRequest : LambdaPayload, ILambdaJson<BedrockAgentFunctionRequest>
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

    /// <summary>The name of the function in the action group.</summary>
    public string Function { get => field ?? ""; set; }

    /// <summary>The parameters.</summary>
    public IReadOnlyList<BedrockAgentParameter> Parameters { get => field ?? []; set; }

    /// <summary>The attributes of the session.</summary>
    public IReadOnlyDictionary<string, string> SessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The attributes of this turn.</summary>
    public IReadOnlyDictionary<string, string> PromptSessionAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}

/// <summary>The agent that asks.</summary>
public sealed partial record BedrockAgent : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The id.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The id of its alias.</summary>
    public string Alias { get => field ?? ""; set; }

    /// <summary>The version, or <c>DRAFT</c>.</summary>
    public string Version { get => field ?? ""; set; }
}

/// <summary>A parameter, or a member of a body.</summary>
public sealed partial record BedrockAgentParameter : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The type in the schema: <c>string</c>, <c>integer</c>, <c>array</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The value, as text whatever the type.</summary>
    public string Value { get => field ?? ""; set; }
}
