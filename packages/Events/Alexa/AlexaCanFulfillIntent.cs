using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether the skill could do something.</summary>
public sealed partial record AlexaCanFulfillIntent : LambdaPayload
{
    /// <summary><c>YES</c>, <c>NO</c> or <c>MAYBE</c>.</summary>
    [JsonPropertyName("canFulfill")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CanFulfill { get; set; }

    /// <summary>The same for each slot.</summary>
    [JsonPropertyName("slots")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, AlexaCanFulfillSlot>? Slots { get; set; }
}
