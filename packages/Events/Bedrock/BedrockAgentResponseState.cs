namespace Lambent.Events;

/// <summary>How a function failed.</summary>
[OpenEnum]
public readonly partial struct BedrockAgentResponseState
{
    /// <summary>The agent ends the session with an error.</summary>
    public const string Failure = "FAILURE";

    /// <summary>The agent asks its model again, with the result.</summary>
    public const string Reprompt = "REPROMPT";
}
