using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An artifact of a pipeline.</summary>
public sealed partial record CodePipelineArtifact : LambdaPayload
{
    /// <summary>Its name.</summary>
    [JsonPropertyName("name")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Name { get; set; }

    /// <summary>Its revision, such as a commit id.</summary>
    [JsonPropertyName("revision")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Revision { get; set; }

    /// <summary>Where it lies.</summary>
    [JsonPropertyName("location")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineArtifactLocation? Location { get; set; }
}
