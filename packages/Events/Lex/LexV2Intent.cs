using System.Text.Json;
using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An intent of the user.</summary>
public sealed partial record LexV2Intent : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string Name { get => field ?? ""; set; }

    /// <summary>The slots by name; null those that have no value yet.</summary>
    [JsonPropertyName("slots")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, LexV2Slot?> Slots { get => field ?? ReadOnlyDictionary<string, LexV2Slot?>.Empty; set; }

    /// <summary>The state of the intent.</summary>
    [JsonPropertyName("state")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexV2IntentState State { get; set; }

    /// <summary>Whether the user confirmed it.</summary>
    [JsonPropertyName("confirmationState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexConfirmation ConfirmationState { get; set; }

    /// <summary>The response of Amazon Kendra, for the intent that searches with it.</summary>
    [JsonPropertyName("kendraResponse")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public JsonElement? KendraResponse { get; set; }
}
