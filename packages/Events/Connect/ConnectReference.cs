using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A link or file of a task.</summary>
public sealed partial record ConnectReference : LambdaPayload
{
    /// <summary>The type: <c>url</c>.</summary>
    [JsonPropertyName("Type")]
    public string? Type { get; set; }

    /// <summary>The link.</summary>
    [JsonPropertyName("Value")]
    public string? Value { get; set; }

    /// <summary>The state of a file: <c>APPROVED</c>.</summary>
    [JsonPropertyName("Status")]
    public string? Status { get; set; }

    /// <summary>The ARN of a file.</summary>
    [JsonPropertyName("Arn")]
    public string? Arn { get; set; }

    /// <summary>The reason for the status of the file.</summary>
    [JsonPropertyName("StatusReason")]
    public string? StatusReason { get; set; }
}
