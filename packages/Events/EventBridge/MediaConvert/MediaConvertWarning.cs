using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>A warning.</summary>
public sealed partial record MediaConvertWarning : LambdaPayload
{
    /// <summary>Which one.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; set; }

    /// <summary>How often.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }
}
