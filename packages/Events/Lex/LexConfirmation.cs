using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether the user confirmed an intent.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexConfirmation>))]
public readonly record struct LexConfirmation(string Value) : IOpenEnum<LexConfirmation>
{
    /// <summary>Yes.</summary>
    public static LexConfirmation Confirmed => new("Confirmed");

    /// <summary>No.</summary>
    public static LexConfirmation Denied => new("Denied");

    /// <summary>The user was not asked, or did not answer yet.</summary>
    public static LexConfirmation None => new("None");

    /// <inheritdoc/>
    public static LexConfirmation Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
