using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Cards with buttons.</summary>
public sealed partial record LexV1Card : LambdaPayload
{
    /// <summary>The version of the format: 1.</summary>
    [JsonPropertyName("version")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; set; }

    /// <summary><c>application/vnd.amazonaws.card.generic</c>.</summary>
    [JsonPropertyName("contentType")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContentType { get; set; }

    /// <summary>The cards, at most 10.</summary>
    [JsonPropertyName("genericAttachments")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<LexV1Attachment>? GenericAttachments { get; set; }
}
