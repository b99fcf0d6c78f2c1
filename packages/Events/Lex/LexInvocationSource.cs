using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Why Lex invokes the function.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexInvocationSource>))]
public readonly record struct LexInvocationSource(string Value) : IOpenEnum<LexInvocationSource>
{
    /// <summary>The dialog goes on: check the slots and say what to do next.</summary>
    public static LexInvocationSource DialogCodeHook => new("DialogCodeHook");

    /// <summary>All slots are there: fulfil the intent.</summary>
    public static LexInvocationSource FulfillmentCodeHook => new("FulfillmentCodeHook");

    /// <inheritdoc/>
    public static LexInvocationSource Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
