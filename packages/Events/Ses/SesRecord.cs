using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A mail that was received.</summary>
public sealed partial record SesRecord : LambdaPayload
{
    /// <summary>Always <c>aws:ses</c>.</summary>
    [JsonPropertyName("eventSource")]
    public string EventSource { get => field ?? ""; set; }

    /// <summary>The version of the format, <c>1.0</c>.</summary>
    [JsonPropertyName("eventVersion")]
    public string? EventVersion { get; set; }

    /// <summary>The mail and what SES thinks of it.</summary>
    [JsonPropertyName("ses")]
    public SesMessage Ses { get => field ??= new() { IsPlaceholder = true }; set; }
}
