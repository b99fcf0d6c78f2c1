using System.Text.Json.Serialization;

namespace Lambent.Events.MediaConvert;

/// <summary>A warning.</summary>
public sealed partial record MediaConvertWarning : LambdaPayload
{
    /// <summary>The code of the warning.</summary>
    [JsonPropertyName("code")]
    public int? Code { get; set; }

    /// <summary>The number of occurrences.</summary>
    [JsonPropertyName("count")]
    public int? Count { get; set; }
}
