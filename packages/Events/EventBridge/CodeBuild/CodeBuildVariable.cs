using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>An environment variable of a build.</summary>
public sealed partial record CodeBuildVariable : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary><c>PLAINTEXT</c>, <c>PARAMETER_STORE</c> or <c>SECRETS_MANAGER</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }

    /// <summary>The value, or the name of the parameter or secret.</summary>
    [JsonPropertyName("value")]
    public string? Value { get; set; }
}
