using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Whether the skill could use a slot.</summary>
public sealed partial record AlexaCanFulfillSlot : LambdaPayload
{
    /// <summary><c>YES</c>, <c>NO</c> or <c>MAYBE</c>.</summary>
    [JsonPropertyName("canUnderstand")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CanUnderstand { get; set; }

    /// <summary><c>YES</c> or <c>NO</c>.</summary>
    [JsonPropertyName("canFulfill")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? CanFulfill { get; set; }
}
