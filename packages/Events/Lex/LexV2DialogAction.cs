using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What Lex does next.</summary>
public sealed partial record LexV2DialogAction : LambdaPayload
{
    /// <summary>What it does.</summary>
    [JsonPropertyName("type")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexDialogActionType Type { get; set; }

    /// <summary>The slot that it asks for.</summary>
    [JsonPropertyName("slotToElicit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SlotToElicit { get; set; }

    /// <summary>How the user gives a value: <c>Default</c>, <c>SpellByLetter</c>, <c>SpellByWord</c>.</summary>
    [JsonPropertyName("slotElicitationStyle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SlotElicitationStyle { get; set; }

    /// <summary>The slot in a composite slot that it asks for.</summary>
    [JsonPropertyName("subSlotToElicit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2SubSlot? SubSlotToElicit { get; set; }
}
