using System.Text.Json.Serialization.Metadata;

namespace Lambent.Events;

/// <summary>The type that reads and writes payloads of a kind.</summary>
public sealed class LambdaEventType
{
    internal LambdaEventType(JsonTypeInfo contract, LambdaEventDirection direction, JsonTypeInfo? detail)
    {
        JsonTypeInfo = contract;
        Direction = direction;
        Detail = detail;
    }

    /// <summary>The CLR type.</summary>
    public Type Type => JsonTypeInfo.Type;

    /// <summary>Its contract.</summary>
    public JsonTypeInfo JsonTypeInfo { get; }

    /// <summary>Whether the function gets it, returns it, or both.</summary>
    public LambdaEventDirection Direction { get; }

    /// <summary>The contract of the event's detail if it is an EventBridge event and AWS documents the detail.</summary>
    public JsonTypeInfo? Detail { get; }
}
