using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An intent of the user.</summary>
public sealed partial record AlexaIntent : LambdaPayload
{
    /// <summary>The name: <c>AMAZON.HelpIntent</c>.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>Whether the user confirmed it.</summary>
    [JsonPropertyName("confirmationStatus")]
    public AlexaConfirmationStatus ConfirmationStatus { get; set; }

    /// <summary>The slots by name.</summary>
    [JsonPropertyName("slots")]
    public IReadOnlyDictionary<string, AlexaSlot> Slots { get => field ?? ReadOnlyDictionary<string, AlexaSlot>.Empty; set; }
}
