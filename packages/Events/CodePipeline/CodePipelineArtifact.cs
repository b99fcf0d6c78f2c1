using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An artifact of a pipeline.</summary>
public sealed partial record CodePipelineArtifact : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>The revision, such as a commit id.</summary>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Revision { get; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("location")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineArtifactLocation? Location { get; set; }
}
