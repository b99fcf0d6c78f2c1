using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The properties of a range of nodes.</summary>
public sealed partial record BatchNodeRange : LambdaPayload
{
    /// <summary>The nodes, such as <c>0:3</c>.</summary>
    [JsonPropertyName("targetNodes")]
    public string? TargetNodes { get; set; }

    /// <summary>The container.</summary>
    [JsonPropertyName("container")]
    public BatchContainer? Container { get; set; }
}
