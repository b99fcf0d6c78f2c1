using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An intent of the last turns.</summary>
public sealed partial record LexV1IntentSummary : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("intentName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IntentName { get; set; }

    /// <summary>A label that the function gave it.</summary>
    [JsonPropertyName("checkpointLabel")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CheckpointLabel { get; set; }

    /// <summary>The slots by name.</summary>
    [JsonPropertyName("slots")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string?> Slots { get => field ?? ReadOnlyDictionary<string, string?>.Empty; set; }

    /// <summary>Whether the user confirmed it.</summary>
    [JsonPropertyName("confirmationStatus")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexConfirmation ConfirmationStatus { get; set; }

    /// <summary>The action of Lex.</summary>
    [JsonPropertyName("dialogActionType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexDialogActionType DialogActionType { get; set; }

    /// <summary>The fulfillment state.</summary>
    [JsonPropertyName("fulfillmentState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexFulfillmentState FulfillmentState { get; set; }

    /// <summary>The slot that Lex asked for.</summary>
    [JsonPropertyName("slotToElicit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SlotToElicit { get; set; }
}
