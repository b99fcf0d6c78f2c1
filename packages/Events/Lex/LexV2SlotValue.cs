using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The value of a slot.</summary>
public sealed partial record LexV2SlotValue : LambdaPayload
{
    /// <summary>The input of the user.</summary>
    [JsonPropertyName("originalValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? OriginalValue { get; set; }

    /// <summary>The value that Lex resolved; use this one.</summary>
    [JsonPropertyName("interpretedValue")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? InterpretedValue { get; set; }

    /// <summary>Other values that it may be.</summary>
    [JsonPropertyName("resolvedValues")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string> ResolvedValues { get => field ?? []; set; }
}
