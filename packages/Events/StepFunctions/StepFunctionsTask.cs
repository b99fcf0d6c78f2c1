using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A task that waits for a callback.</summary>
public sealed partial record StepFunctionsTask : LambdaPayload
{
    /// <summary>What the callback names.</summary>
    [JsonPropertyName("Token")]
    public string? Token { get; set; }
}
