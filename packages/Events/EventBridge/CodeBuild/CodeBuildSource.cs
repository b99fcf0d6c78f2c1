using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>The source.</summary>
public sealed partial record CodeBuildSource : LambdaPayload
{
    /// <summary>The location.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }

    /// <summary>The type of the source, such as <c>S3</c> or <c>GITHUB</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The build specification, if it does not lie with the source.</summary>
    [JsonPropertyName("buildspec")]
    public string? Buildspec { get; set; }
}
