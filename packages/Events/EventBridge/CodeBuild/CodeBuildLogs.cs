using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>The log of a build.</summary>
public sealed partial record CodeBuildLogs : LambdaPayload
{
    /// <summary>The log group in CloudWatch Logs.</summary>
    [JsonPropertyName("group-name")]
    public string? GroupName { get; set; }

    /// <summary>The log stream.</summary>
    [JsonPropertyName("stream-name")]
    public string? StreamName { get; set; }

    /// <summary>The URL of the log in the console.</summary>
    [JsonPropertyName("deep-link")]
    public string? DeepLink { get; set; }
}
