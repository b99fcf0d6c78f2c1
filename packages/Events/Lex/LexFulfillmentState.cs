using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What came of an intent.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexFulfillmentState>))]
public readonly record struct LexFulfillmentState(string Value) : IOpenEnum<LexFulfillmentState>
{
    /// <summary>It is fulfilled.</summary>
    public static LexFulfillmentState Fulfilled => new("Fulfilled");

    /// <summary>The function could not fulfil it.</summary>
    public static LexFulfillmentState Failed => new("Failed");

    /// <summary>The client fulfils it.</summary>
    public static LexFulfillmentState ReadyForFulfillment => new("ReadyForFulfillment");

    /// <inheritdoc/>
    public static LexFulfillmentState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
