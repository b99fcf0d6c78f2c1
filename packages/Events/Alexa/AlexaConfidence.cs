using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The confidence of the recognition of the speaker.</summary>
public sealed partial record AlexaConfidence : LambdaPayload
{
    /// <summary>The level, from 0 to 400: 300 and more for the voice, 400 with a PIN.</summary>
    [JsonPropertyName("level")]
    public int? Level { get; set; }
}
