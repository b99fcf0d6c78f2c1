using System.Text.Json.Serialization;

namespace Lambent.Events.Chime;

/// <summary>The media of a stream within its call.</summary>
public sealed partial record ChimeSdp : LambdaPayload
{
    /// <summary>The place.</summary>
    [JsonPropertyName("mediaIndex")]
    public int? MediaIndex { get; set; }

    /// <summary>The label.</summary>
    [JsonPropertyName("mediaLabel")]
    public string? MediaLabel { get; set; }
}
