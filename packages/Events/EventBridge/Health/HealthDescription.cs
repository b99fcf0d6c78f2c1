using System.Text.Json.Serialization;

namespace Lambent.Events.Health;

/// <summary>The description of the event in a language.</summary>
public sealed partial record HealthDescription : LambdaPayload
{
    /// <summary>The language, such as <c>en_US</c>.</summary>
    [JsonPropertyName("language")]
    public string Language { get => field ?? ""; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("latestDescription")]
    public string LatestDescription { get => field ?? ""; set; }
}
