using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The function of an action, and its parameters.</summary>
public sealed partial record CodePipelineFunctionConfiguration : LambdaPayload
{
    /// <summary>The name of the function.</summary>
    [JsonPropertyName("FunctionName")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? FunctionName { get; set; }

    /// <summary>
    /// The text that the action is set up with, often JSON: <c>configuration.UserParameters(AppJson.Default.Settings)</c>.
    /// </summary>
    [JsonPropertyName("UserParameters")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? UserParameters { get; set; }
}
