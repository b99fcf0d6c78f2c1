using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>The environment of a build.</summary>
public sealed partial record CodeBuildEnvironment : LambdaPayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>Whether the build can run containers (privileged mode).</summary>
    [JsonPropertyName("privileged-mode")]
    public bool? PrivilegedMode { get; set; }

    /// <summary>The credentials for pulling the image: <c>CODEBUILD</c> or <c>SERVICE_ROLE</c>.</summary>
    [JsonPropertyName("image-pull-credentials-type")]
    public string? ImagePullCredentialsType { get; set; }

    /// <summary>The size of the machine.</summary>
    [JsonPropertyName("compute-type")]
    public string? ComputeType { get; set; }

    /// <summary>The type of the machine, such as <c>LINUX_CONTAINER</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The environment variables.</summary>
    [JsonPropertyName("environment-variables")]
    public IReadOnlyList<CodeBuildVariable> EnvironmentVariables { get => field ?? []; set; }
}
