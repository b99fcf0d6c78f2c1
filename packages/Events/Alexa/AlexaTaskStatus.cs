using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The status of a task.</summary>
public sealed partial record AlexaTaskStatus : LambdaPayload
{
    /// <summary>The status: <c>200</c>.</summary>
    [JsonPropertyName("code")]
    public string Code { get => field ?? ""; set; }

    /// <summary>The message.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }
}
