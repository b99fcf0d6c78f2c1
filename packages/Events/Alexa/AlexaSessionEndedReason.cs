using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Why a session ended.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlexaSessionEndedReason>))]
public readonly record struct AlexaSessionEndedReason(string Value) : IOpenEnum<AlexaSessionEndedReason>
{
    /// <summary>The user ended it.</summary>
    public static AlexaSessionEndedReason UserInitiated => new("USER_INITIATED");

    /// <summary>Something went wrong.</summary>
    public static AlexaSessionEndedReason Error => new("ERROR");

    /// <summary>The user did not answer.</summary>
    public static AlexaSessionEndedReason ExceededMaxReprompts => new("EXCEEDED_MAX_REPROMPTS");

    /// <summary>The skill handed over to an app.</summary>
    public static AlexaSessionEndedReason AppInitiated => new("APP_INITIATED");

    /// <inheritdoc/>
    public static AlexaSessionEndedReason Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
