using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A header of a mail.</summary>
public sealed partial record SesHeader : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
