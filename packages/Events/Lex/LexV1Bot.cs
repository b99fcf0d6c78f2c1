using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A Lex V1 bot.</summary>
public sealed partial record LexV1Bot : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The alias; null in a test of the console.</summary>
    [JsonPropertyName("alias")]
    public string? Alias { get; set; }

    /// <summary>The version: <c>$LATEST</c>, <c>3</c>.</summary>
    [JsonPropertyName("version")]
    public string Version { get => field ?? ""; set; }
}
