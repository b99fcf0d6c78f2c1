using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The values that one authority knows.</summary>
public sealed partial record AlexaResolution : LambdaPayload
{
    /// <summary>The authority, such as a slot type of the skill.</summary>
    [JsonPropertyName("authority")]
    public string Authority { get => field ?? ""; set; }

    /// <summary>The status of the resolution.</summary>
    [JsonPropertyName("status")]
    public AlexaResolutionStatus Status { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The values.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<AlexaResolvedValue> Values { get => field ?? []; set; }
}
