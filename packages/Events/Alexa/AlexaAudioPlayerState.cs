using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The state of the audio player.</summary>
public sealed partial record AlexaAudioPlayerState : LambdaPayload
{
    /// <summary>The activity of the player.</summary>
    [JsonPropertyName("playerActivity")]
    public AlexaPlayerActivity PlayerActivity { get; set; }

    /// <summary>The stream, as the skill named it.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>The offset in the stream, in milliseconds.</summary>
    [JsonPropertyName("offsetInMilliseconds")]
    public long? OffsetInMilliseconds { get; set; }
}
