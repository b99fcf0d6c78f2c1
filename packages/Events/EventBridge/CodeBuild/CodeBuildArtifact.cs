using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>The artifact of a build.</summary>
public sealed partial record CodeBuildArtifact : LambdaPayload
{
    /// <summary>The MD5, in hexadecimal digits.</summary>
    [JsonPropertyName("md5sum")]
    public string? Md5Sum { get; set; }

    /// <summary>The SHA-256, in hexadecimal digits.</summary>
    [JsonPropertyName("sha256sum")]
    public string? Sha256Sum { get; set; }

    /// <summary>The ARN of the location.</summary>
    [JsonPropertyName("location")]
    public string? Location { get; set; }
}
