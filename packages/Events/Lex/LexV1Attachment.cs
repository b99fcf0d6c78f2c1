using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A card with buttons.</summary>
public sealed partial record LexV1Attachment : LambdaPayload
{
    /// <summary>The title.</summary>
    [JsonPropertyName("title")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Title { get; set; }

    /// <summary>The subtitle.</summary>
    [JsonPropertyName("subTitle")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SubTitle { get; set; }

    /// <summary>An image.</summary>
    [JsonPropertyName("imageUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ImageUrl { get; set; }

    /// <summary>The URL that a click opens.</summary>
    [JsonPropertyName("attachmentLinkUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? AttachmentLinkUrl { get; set; }

    /// <summary>The buttons, at most 5.</summary>
    [JsonPropertyName("buttons")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexButton>? Buttons { get; set; }
}
