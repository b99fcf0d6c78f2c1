using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The error type.</summary>
public sealed partial record AlexaRequestError : LambdaPayload
{
    /// <summary>The kind of error: <c>INVALID_RESPONSE</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The message.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }
}
