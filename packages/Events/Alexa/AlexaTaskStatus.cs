using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How a task ended.</summary>
public sealed partial record AlexaTaskStatus : LambdaPayload
{
    /// <summary>The status: <c>200</c>.</summary>
    [JsonPropertyName("code")]
    public string Code { get => field ?? ""; set; }

    /// <summary>What it says.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }
}
