using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>More about the value of a slot.</summary>
public sealed partial record LexV1SlotDetail : LambdaPayload
{
    /// <summary>Values that it may be, at most 5.</summary>
    [JsonPropertyName("resolutions")]
    public IReadOnlyList<LexV1Resolution> Resolutions { get => field ?? []; set; }

    /// <summary>The input of the user.</summary>
    [JsonPropertyName("originalValue")]
    public string? OriginalValue { get; set; }
}
