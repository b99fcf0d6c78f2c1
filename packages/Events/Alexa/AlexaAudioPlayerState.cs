using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What a device plays.</summary>
public sealed partial record AlexaAudioPlayerState : LambdaPayload
{
    /// <summary>What the player does.</summary>
    [JsonPropertyName("playerActivity")]
    public AlexaPlayerActivity PlayerActivity { get; set; }

    /// <summary>The stream, as the skill named it.</summary>
    [JsonPropertyName("token")]
    public string? Token { get; set; }

    /// <summary>How far it is.</summary>
    [JsonPropertyName("offsetInMilliseconds")]
    public long? OffsetInMilliseconds { get; set; }
}
