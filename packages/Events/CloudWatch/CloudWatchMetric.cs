using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A metric.</summary>
public sealed partial record CloudWatchMetric : LambdaPayload
{
    /// <summary>The namespace, such as <c>AWS/Lambda</c>.</summary>
    [JsonPropertyName("namespace")]
    public string? Namespace { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The values of its dimensions, by name.</summary>
    [JsonPropertyName("dimensions")]
    public IReadOnlyDictionary<string, string> Dimensions { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }
}
