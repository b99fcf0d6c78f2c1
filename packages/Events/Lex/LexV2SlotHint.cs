using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Phrases that the user will probably say for a slot.</summary>
public sealed partial record LexV2SlotHint : LambdaPayload
{
    /// <summary>The phrases.</summary>
    [JsonPropertyName("runtimeHintValues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexV2HintValue> RuntimeHintValues { get => field ?? []; set; }

    /// <summary>The hints for the slots of a composite slot.</summary>
    [JsonPropertyName("subSlotHints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, LexV2SlotHint> SubSlotHints { get => field ?? ReadOnlyDictionary<string, LexV2SlotHint>.Empty; set; }
}
