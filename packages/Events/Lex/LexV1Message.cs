using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What the user is told.</summary>
public sealed partial record LexV1Message : LambdaPayload
{
    /// <summary>What it is.</summary>
    [JsonPropertyName("contentType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexContentType ContentType { get; set; }

    /// <summary>The text.</summary>
    [JsonPropertyName("content")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Content { get; set; }
}
