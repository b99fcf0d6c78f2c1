using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A task that waits for a callback.</summary>
public sealed partial record StepFunctionsTask : LambdaPayload
{
    /// <summary>The task token, which the callback needs.</summary>
    [JsonPropertyName("Token")]
    public string? Token { get; set; }
}
