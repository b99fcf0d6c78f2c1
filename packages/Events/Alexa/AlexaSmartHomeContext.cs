using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The state of a device.</summary>
public sealed partial record AlexaSmartHomeContext : LambdaPayload
{
    /// <summary>The properties.</summary>
    [JsonPropertyName("properties")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<AlexaProperty>? Properties { get; set; }
}
