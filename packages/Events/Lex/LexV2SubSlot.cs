using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A slot in a composite slot.</summary>
public sealed partial record LexV2SubSlot : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>The slot in it.</summary>
    [JsonPropertyName("subSlotToElicit")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2SubSlot? SubSlotToElicit { get; set; }
}
