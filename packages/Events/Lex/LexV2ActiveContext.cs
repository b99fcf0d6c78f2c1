using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A context that holds for some turns.</summary>
public sealed partial record LexV2ActiveContext : LambdaPayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>What it carries.</summary>
    [JsonPropertyName("contextAttributes")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string> ContextAttributes { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>How long it holds.</summary>
    [JsonPropertyName("timeToLive")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexTimeToLive? TimeToLive { get; set; }
}
