using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A value that a slot may have.</summary>
public sealed partial record LexV1Resolution : LambdaPayload
{
    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get => field ?? ""; set; }
}
