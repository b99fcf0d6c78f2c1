using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What kind of card it is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlexaCardType>))]
public readonly record struct AlexaCardType(string Value) : IOpenEnum<AlexaCardType>
{
    /// <summary>A title and text.</summary>
    public static AlexaCardType Simple => new("Simple");

    /// <summary>A title, text and an image.</summary>
    public static AlexaCardType Standard => new("Standard");

    /// <summary>It asks to link an account.</summary>
    public static AlexaCardType LinkAccount => new("LinkAccount");

    /// <summary>It asks for permissions.</summary>
    public static AlexaCardType AskForPermissionsConsent => new("AskForPermissionsConsent");

    /// <inheritdoc/>
    public static AlexaCardType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
