using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What Lex does next.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<LexDialogActionType>))]
public readonly record struct LexDialogActionType(string Value) : IOpenEnum<LexDialogActionType>
{
    /// <summary>It ends the intent.</summary>
    public static LexDialogActionType Close => new("Close");

    /// <summary>It asks the user to confirm the intent.</summary>
    public static LexDialogActionType ConfirmIntent => new("ConfirmIntent");

    /// <summary>It decides itself.</summary>
    public static LexDialogActionType Delegate => new("Delegate");

    /// <summary>It asks what the user wants.</summary>
    public static LexDialogActionType ElicitIntent => new("ElicitIntent");

    /// <summary>It asks for the value of a slot.</summary>
    public static LexDialogActionType ElicitSlot => new("ElicitSlot");

    /// <inheritdoc/>
    public static LexDialogActionType Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
