using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An error that AppSync tells of.</summary>
public sealed partial record AppSyncError : LambdaPayload
{
    /// <summary>The error message.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>The error type.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
