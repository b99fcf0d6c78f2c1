using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a function failed.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<BedrockAgentResponseState>))]
public readonly record struct BedrockAgentResponseState(string Value) : IOpenEnum<BedrockAgentResponseState>
{
    /// <summary>The agent ends the session with an error.</summary>
    public static BedrockAgentResponseState Failure => new("FAILURE");

    /// <summary>The agent asks its model again, with the result.</summary>
    public static BedrockAgentResponseState Reprompt => new("REPROMPT");

    /// <inheritdoc/>
    public static BedrockAgentResponseState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
