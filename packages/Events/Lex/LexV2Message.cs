using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The message for the user.</summary>
public sealed partial record LexV2Message : LambdaPayload
{
    /// <summary>The content type.</summary>
    [JsonPropertyName("contentType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public LexContentType ContentType { get; set; }

    /// <summary>The text; absent for a card.</summary>
    [JsonPropertyName("content")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Content { get; set; }

    /// <summary>The card.</summary>
    [JsonPropertyName("imageResponseCard")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public LexV2Card? ImageResponseCard { get; set; }
}
