using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A value, or several.</summary>
public sealed partial record AlexaSlotValue : LambdaPayload
{
    /// <summary><c>Simple</c> or <c>List</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The words of the user.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }

    /// <summary>The values of a list.</summary>
    [JsonPropertyName("values")]
    public IReadOnlyList<AlexaSlotValue> Values { get => field ?? []; set; }

    /// <summary>The values that it may be.</summary>
    [JsonPropertyName("resolutions")]
    public AlexaResolutions? Resolutions { get; set; }
}
