using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The nodes of a job.</summary>
public sealed partial record BatchNodeProperties : LambdaPayload
{
    /// <summary>The number of nodes.</summary>
    [JsonPropertyName("numNodes")]
    public int? NumNodes { get; set; }

    /// <summary>The index of the main node.</summary>
    [JsonPropertyName("mainNode")]
    public int? MainNode { get; set; }

    /// <summary>The properties of ranges of nodes.</summary>
    [JsonPropertyName("nodeRangeProperties")]
    public IReadOnlyList<BatchNodeRange> NodeRangeProperties { get => field ?? []; set; }
}
