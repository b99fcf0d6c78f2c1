using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The number of training jobs by the status of their objective metric.</summary>
public sealed partial record SageMakerObjectiveCounts : LambdaPayload
{
    /// <summary>The number of jobs with the metric.</summary>
    [JsonPropertyName("Succeeded")]
    public int? Succeeded { get; set; }

    /// <summary>The number of jobs without the metric yet.</summary>
    [JsonPropertyName("Pending")]
    public int? Pending { get; set; }

    /// <summary>The number of jobs whose metric was not found.</summary>
    [JsonPropertyName("Failed")]
    public int? Failed { get; set; }
}
