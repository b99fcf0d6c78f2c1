using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How far an intent is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexV2IntentState>))]
public readonly record struct LexV2IntentState(string Value) : IOpenEnum<LexV2IntentState>
{
    /// <summary>The function could not fulfil it.</summary>
    public static LexV2IntentState Failed => new("Failed");

    /// <summary>It is fulfilled.</summary>
    public static LexV2IntentState Fulfilled => new("Fulfilled");

    /// <summary>It is being fulfilled.</summary>
    public static LexV2IntentState FulfillmentInProgress => new("FulfillmentInProgress");

    /// <summary>Slots are missing.</summary>
    public static LexV2IntentState InProgress => new("InProgress");

    /// <summary>All slots are there.</summary>
    public static LexV2IntentState ReadyForFulfillment => new("ReadyForFulfillment");

    /// <summary>Lex waits for the user.</summary>
    public static LexV2IntentState Waiting => new("Waiting");

    /// <inheritdoc/>
    public static LexV2IntentState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
