using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The state of Alexa and of the device.</summary>
public sealed partial record AlexaContext : LambdaPayload
{
    /// <summary>Alexa, the skill, the user and the device.</summary>
    [JsonPropertyName("System")]
    public AlexaSystem System { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The state of the audio player.</summary>
    [JsonPropertyName("AudioPlayer")]
    public AlexaAudioPlayerState? AudioPlayer { get; set; }
}
