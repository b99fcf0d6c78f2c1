using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A Lex V1 bot.</summary>
public sealed partial record LexV1Bot : LambdaPayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>Its alias; null in a test of the console.</summary>
    [JsonPropertyName("alias")]
    public string? Alias { get; set; }

    /// <summary>Its version: <c>$LATEST</c>, <c>3</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }
}
