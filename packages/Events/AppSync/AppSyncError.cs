using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An error that AppSync tells of.</summary>
public sealed partial record AppSyncError : LambdaPayload
{
    /// <summary>What went wrong.</summary>
    [JsonPropertyName("message")]
    public string? Message { get; set; }

    /// <summary>What kind of error it is.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
