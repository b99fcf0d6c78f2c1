using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The configuration of an action.</summary>
public sealed partial record CodePipelineActionConfiguration : LambdaPayload
{
    /// <summary>The function and its parameters.</summary>
    [JsonPropertyName("configuration")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CodePipelineFunctionConfiguration Configuration { get => field ??= new() { IsPlaceholder = true }; set; }
}
