using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Phrases that the user will probably say.</summary>
public sealed partial record LexV2RuntimeHints : LambdaPayload
{
    /// <summary>The hints, by intent and slot.</summary>
    [JsonPropertyName("slotHints")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyDictionary<string, LexV2SlotHint>> SlotHints
    {
        get => field ?? ReadOnlyDictionary<string, IReadOnlyDictionary<string, LexV2SlotHint>>.Empty;
        set;
    }
}
