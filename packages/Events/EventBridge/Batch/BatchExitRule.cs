using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The action for an attempt that matches. Patterns may end with <c>*</c>.</summary>
public sealed partial record BatchExitRule : LambdaPayload
{
    /// <summary>The pattern of the status reason.</summary>
    [JsonPropertyName("onStatusReason")]
    public string? OnStatusReason { get; set; }

    /// <summary>The pattern of the reason.</summary>
    [JsonPropertyName("onReason")]
    public string? OnReason { get; set; }

    /// <summary>The pattern of the exit code.</summary>
    [JsonPropertyName("onExitCode")]
    public string? OnExitCode { get; set; }

    /// <summary><c>RETRY</c> or <c>EXIT</c>.</summary>
    [JsonPropertyName("action")]
    public string? Action { get; set; }
}
