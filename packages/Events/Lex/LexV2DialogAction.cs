using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The next action of Lex.</summary>
public sealed partial record LexV2DialogAction : LambdaPayload
{
    /// <summary>The type of the action.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexDialogActionType Type { get; set; }

    /// <summary>The slot that it asks for.</summary>
    [JsonPropertyName("slotToElicit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SlotToElicit { get; set; }

    /// <summary>The elicitation style: <c>Default</c>, <c>SpellByLetter</c>, <c>SpellByWord</c>.</summary>
    [JsonPropertyName("slotElicitationStyle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SlotElicitationStyle { get; set; }

    /// <summary>The slot in a composite slot that it asks for.</summary>
    [JsonPropertyName("subSlotToElicit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2SubSlot? SubSlotToElicit { get; set; }
}
