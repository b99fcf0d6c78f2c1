using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>A job that another waits for.</summary>
public sealed partial record BatchJobDependency : LambdaPayload
{
    /// <summary>The job.</summary>
    [JsonPropertyName("jobId")]
    public string? JobId { get; set; }

    /// <summary><c>N_TO_N</c> or <c>SEQUENTIAL</c>; of arrays of jobs only.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
