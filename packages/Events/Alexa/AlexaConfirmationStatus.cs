using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether the user confirmed something.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlexaConfirmationStatus>))]
public readonly record struct AlexaConfirmationStatus(string Value) : IOpenEnum<AlexaConfirmationStatus>
{
    /// <summary>Not asked, or no answer yet.</summary>
    public static AlexaConfirmationStatus None => new("NONE");

    /// <summary>Yes.</summary>
    public static AlexaConfirmationStatus Confirmed => new("CONFIRMED");

    /// <summary>No.</summary>
    public static AlexaConfirmationStatus Denied => new("DENIED");

    /// <inheritdoc/>
    public static AlexaConfirmationStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
