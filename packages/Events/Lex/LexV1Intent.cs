using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An intent of the user.</summary>
public sealed partial record LexV1Intent : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The confidence score of Lex, from 0 to 1.</summary>
    [JsonPropertyName("nluIntentConfidenceScore")]
    public double? NluIntentConfidenceScore { get; set; }

    /// <summary>The slots by name; null those that have no value yet.</summary>
    [JsonPropertyName("slots")]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string?> Slots { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>More about the values of slots.</summary>
    [JsonPropertyName("slotDetails")]
    public IReadOnlyDictionary<string, LexV1SlotDetail?> SlotDetails
    {
        get => field ?? ReadOnlyDictionary<string, LexV1SlotDetail?>.Empty;
        set;
    }

    /// <summary>Whether the user confirmed it.</summary>
    [JsonPropertyName("confirmationStatus")]
    public LexConfirmation ConfirmationStatus { get; set; }
}
