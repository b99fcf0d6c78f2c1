using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The next action of Lex.</summary>
public sealed partial record LexV1DialogAction : LambdaPayload
{
    /// <summary>The type of the action.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexDialogActionType Type { get; set; }

    /// <summary>The fulfillment state, to close the intent.</summary>
    [JsonPropertyName("fulfillmentState")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexFulfillmentState FulfillmentState { get; set; }

    /// <summary>The message for the user.</summary>
    [JsonPropertyName("message")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV1Message? Message { get; set; }

    /// <summary>The intent, to confirm it or to ask for a slot.</summary>
    [JsonPropertyName("intentName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? IntentName { get; set; }

    /// <summary>The slots of the intent; null those without a value.</summary>
    [JsonPropertyName("slots")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    [JsonConverter(typeof(TextMapConverter))]
    public IReadOnlyDictionary<string, string?>? Slots { get; set; }

    /// <summary>The slot to ask for.</summary>
    [JsonPropertyName("slotToElicit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SlotToElicit { get; set; }

    /// <summary>Cards with buttons.</summary>
    [JsonPropertyName("responseCard")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV1Card? ResponseCard { get; set; }

    /// <summary>A query to Amazon Kendra as JSON, for the intent that searches with it.</summary>
    [JsonPropertyName("kendraQueryRequestPayload")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KendraQueryRequestPayload { get; set; }

    /// <summary>A filter of that query as JSON.</summary>
    [JsonPropertyName("kendraQueryFilterString")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? KendraQueryFilterString { get; set; }
}
