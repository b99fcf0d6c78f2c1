using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Audio in a Kinesis video stream.</summary>
public sealed partial record ConnectAudioStream : LambdaPayload
{
    /// <summary>The Kinesis video stream.</summary>
    [JsonPropertyName("StreamARN")]
    public string? StreamArn { get; set; }

    /// <summary>The fragment where it starts; a number with many digits.</summary>
    [JsonPropertyName("StartFragmentNumber")]
    public string? StartFragmentNumber { get; set; }

    /// <summary>The start time.</summary>
    [JsonPropertyName("StartTimestamp")]
    public Timestamp? StartTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMillisecondsText); }

    /// <summary>The fragment where it ended.</summary>
    [JsonPropertyName("StopFragmentNumber")]
    public string? StopFragmentNumber { get; set; }

    /// <summary>The end time.</summary>
    [JsonPropertyName("StopTimestamp")]
    public Timestamp? StopTimestamp { get; set => field = value?.Or(TimestampFormat.UnixMillisecondsText); }
}
