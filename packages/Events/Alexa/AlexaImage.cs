using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An image.</summary>
public sealed partial record AlexaImage : LambdaPayload
{
    /// <summary>720 by 480 pixels.</summary>
    [JsonPropertyName("smallImageUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? SmallImageUrl { get; set; }

    /// <summary>1200 by 800 pixels.</summary>
    [JsonPropertyName("largeImageUrl")]
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? LargeImageUrl { get; set; }
}
