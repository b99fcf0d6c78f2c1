using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A context that holds for some turns.</summary>
public sealed partial record LexV2ActiveContext : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>The parameters of the context.</summary>
    [JsonPropertyName("contextAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ContextAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The time to live.</summary>
    [JsonPropertyName("timeToLive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexTimeToLive? TimeToLive { get; set; }
}
