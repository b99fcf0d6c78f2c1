using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>The cache of a build.</summary>
public sealed partial record CodeBuildCache : LambdaPayload
{
    /// <summary><c>NO_CACHE</c>, <c>S3</c> or <c>LOCAL</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The location.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }
}
