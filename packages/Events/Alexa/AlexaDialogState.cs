using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How far a dialog is.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AlexaDialogState>))]
public readonly record struct AlexaDialogState(string Value) : IOpenEnum<AlexaDialogState>
{
    /// <summary>It begins.</summary>
    public static AlexaDialogState Started => new("STARTED");

    /// <summary>Slots are missing.</summary>
    public static AlexaDialogState InProgress => new("IN_PROGRESS");

    /// <summary>All slots are there and confirmed.</summary>
    public static AlexaDialogState Completed => new("COMPLETED");

    /// <inheritdoc/>
    public static AlexaDialogState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
