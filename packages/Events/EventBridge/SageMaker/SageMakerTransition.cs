using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>A state that a job was in.</summary>
public sealed partial record SageMakerTransition : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("Status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>From when.</summary>
    [JsonPropertyName("StartTime")]
    public Timestamp? StartTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>Until when.</summary>
    [JsonPropertyName("EndTime")]
    public Timestamp? EndTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>What happened, in words.</summary>
    [JsonPropertyName("StatusMessage")]
    public string? StatusMessage { get; set; }
}
