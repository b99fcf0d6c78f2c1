using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a function failed.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LambdaFunctionError>))]
public readonly record struct LambdaFunctionError(string Value) : IOpenEnum<LambdaFunctionError>
{
    /// <summary>The function reported an error.</summary>
    public static LambdaFunctionError Handled => new("Handled");

    /// <summary>The runtime did, or the function ran out of time or memory.</summary>
    public static LambdaFunctionError Unhandled => new("Unhandled");

    /// <inheritdoc/>
    public static LambdaFunctionError Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
