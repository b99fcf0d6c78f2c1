using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The number of training jobs by status.</summary>
public sealed partial record SageMakerTrainingCounts : LambdaPayload
{
    /// <summary>The number of completed jobs.</summary>
    [JsonPropertyName("Completed")]
    public int? Completed { get; set; }

    /// <summary>The number of running jobs.</summary>
    [JsonPropertyName("InProgress")]
    public int? InProgress { get; set; }

    /// <summary>The number of failed jobs that are retried.</summary>
    [JsonPropertyName("RetryableError")]
    public int? RetryableError { get; set; }

    /// <summary>The number of jobs that failed and are not retried.</summary>
    [JsonPropertyName("NonRetryableError")]
    public int? NonRetryableError { get; set; }

    /// <summary>The number of stopped jobs.</summary>
    [JsonPropertyName("Stopped")]
    public int? Stopped { get; set; }
}
