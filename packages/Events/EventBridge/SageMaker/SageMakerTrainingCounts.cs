using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>How many training jobs are in which state.</summary>
public sealed partial record SageMakerTrainingCounts : LambdaPayload
{
    /// <summary>Those that succeeded.</summary>
    [JsonPropertyName("Completed")]
    public int? Completed { get; set; }

    /// <summary>Those that run.</summary>
    [JsonPropertyName("InProgress")]
    public int? InProgress { get; set; }

    /// <summary>Those that failed and are tried again.</summary>
    [JsonPropertyName("RetryableError")]
    public int? RetryableError { get; set; }

    /// <summary>The number of jobs that failed and are not retried.</summary>
    [JsonPropertyName("NonRetryableError")]
    public int? NonRetryableError { get; set; }

    /// <summary>Those that were stopped.</summary>
    [JsonPropertyName("Stopped")]
    public int? Stopped { get; set; }
}
