using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A slot of an intent.</summary>
public sealed partial record AlexaSlot : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The words of the user; absent when there are none.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>Whether the user confirmed the value.</summary>
    [JsonPropertyName("confirmationStatus")]
    public AlexaConfirmationStatus ConfirmationStatus { get; set; }

    /// <summary>The source of the value: <c>USER</c>.</summary>
    [JsonPropertyName("source")]
    public string? Source { get; set; }

    /// <summary>The values that it may be.</summary>
    [JsonPropertyName("resolutions")]
    public AlexaResolutions? Resolutions { get; set; }

    /// <summary>The value, or the values of a slot that takes several.</summary>
    [JsonPropertyName("slotValue")]
    public AlexaSlotValue? SlotValue { get; set; }
}
