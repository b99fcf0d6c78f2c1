using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>The type of an action.</summary>
public sealed partial record CodePipelineActionType : LambdaPayload
{
    /// <summary><c>AWS</c>, <c>ThirdParty</c> or <c>Custom</c>.</summary>
    [JsonPropertyName("owner")]
    public string? Owner { get; set; }

    /// <summary>The category, such as <c>Deploy</c>.</summary>
    [JsonPropertyName("category")]
    public string? Category { get; set; }

    /// <summary>The provider, such as <c>CodeDeploy</c>.</summary>
    [JsonPropertyName("provider")]
    public string? Provider { get; set; }

    /// <summary>The version of the type.</summary>
    [JsonPropertyName("version")]
    public WireNumber? Version { get; set; }
}
