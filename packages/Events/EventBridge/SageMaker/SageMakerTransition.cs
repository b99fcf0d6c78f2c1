using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>A state that a job was in.</summary>
public sealed partial record SageMakerTransition : LambdaPayload
{
    /// <summary>The state.</summary>
    [JsonPropertyName("Status")]
    public string Status { get => field ?? ""; set; }

    /// <summary>The start.</summary>
    [JsonPropertyName("StartTime")]
    public Timestamp? StartTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>The end.</summary>
    [JsonPropertyName("EndTime")]
    public Timestamp? EndTime { get; set => field = value?.Or(TimestampFormat.UnixMilliseconds); }

    /// <summary>A description of what happened.</summary>
    [JsonPropertyName("StatusMessage")]
    public string? StatusMessage { get; set; }
}
