using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A transcription of speech.</summary>
public sealed partial record LexV2Transcription : LambdaPayload
{
    /// <summary>The text.</summary>
    [JsonPropertyName("transcription")]
    public string Transcription { get => field ?? ""; set; }

    /// <summary>The confidence score, from 0 to 1.</summary>
    [JsonPropertyName("transcriptionConfidence")]
    public double? TranscriptionConfidence { get; set; }

    /// <summary>The intent that it leads to.</summary>
    [JsonPropertyName("resolvedContext")]
    public LexV2ResolvedContext? ResolvedContext { get; set; }

    /// <summary>The slots that it fills.</summary>
    [JsonPropertyName("resolvedSlots")]
    public IReadOnlyDictionary<string, LexV2Slot?> ResolvedSlots { get => field ?? ReadOnlyDictionary<string, LexV2Slot?>.Empty; set; }
}
