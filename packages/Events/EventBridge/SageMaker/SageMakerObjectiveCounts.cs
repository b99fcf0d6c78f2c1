using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>How many training jobs have their objective metric.</summary>
public sealed partial record SageMakerObjectiveCounts : LambdaPayload
{
    /// <summary>Those that have.</summary>
    [JsonPropertyName("Succeeded")]
    public int? Succeeded { get; set; }

    /// <summary>Those that do not have it yet.</summary>
    [JsonPropertyName("Pending")]
    public int? Pending { get; set; }

    /// <summary>Those whose metric could not be found.</summary>
    [JsonPropertyName("Failed")]
    public int? Failed { get; set; }
}
