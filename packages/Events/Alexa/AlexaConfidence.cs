using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How sure Alexa is of who speaks.</summary>
public sealed partial record AlexaConfidence : LambdaPayload
{
    /// <summary>From 0 to 400; 300 and more for the voice, 400 with a PIN.</summary>
    [JsonPropertyName("level")]
    public int? Level { get; set; }
}
