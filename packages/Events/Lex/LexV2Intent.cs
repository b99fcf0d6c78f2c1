using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An intent of the user.</summary>
public sealed partial record LexV2Intent : LambdaPayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Name { get => field ?? ""; set; }

    /// <summary>Its slots by name; null those that have no value yet.</summary>
    [JsonPropertyName("slots")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, LexV2Slot?> Slots { get => field ?? ReadOnlyDictionary<string, LexV2Slot?>.Empty; set; }

    /// <summary>How far it is.</summary>
    [JsonPropertyName("state")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2IntentState State { get; set; }

    /// <summary>Whether the user confirmed it.</summary>
    [JsonPropertyName("confirmationState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexConfirmation ConfirmationState { get; set; }

    /// <summary>What Amazon Kendra found, for the intent that searches with it.</summary>
    [JsonPropertyName("kendraResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? KendraResponse { get; set; }
}
