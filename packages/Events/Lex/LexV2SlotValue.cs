using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the user gave for a slot.</summary>
public sealed partial record LexV2SlotValue : LambdaPayload
{
    /// <summary>What the user said.</summary>
    [JsonPropertyName("originalValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OriginalValue { get; set; }

    /// <summary>What Lex makes of it; the value to use.</summary>
    [JsonPropertyName("interpretedValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InterpretedValue { get; set; }

    /// <summary>Other values that it may be.</summary>
    [JsonPropertyName("resolvedValues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string> ResolvedValues { get => field ?? []; set; }
}
