using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether an authority knows a value.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlexaResolutionCode>))]
public readonly record struct AlexaResolutionCode(string Value) : IOpenEnum<AlexaResolutionCode>
{
    /// <summary>It does.</summary>
    public static AlexaResolutionCode Match => new("ER_SUCCESS_MATCH");

    /// <summary>It does not.</summary>
    public static AlexaResolutionCode NoMatch => new("ER_SUCCESS_NO_MATCH");

    /// <summary>It took too long.</summary>
    public static AlexaResolutionCode Timeout => new("ER_ERROR_TIMEOUT");

    /// <summary>It failed.</summary>
    public static AlexaResolutionCode Exception => new("ER_ERROR_EXCEPTION");

    /// <inheritdoc/>
    public static AlexaResolutionCode Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
