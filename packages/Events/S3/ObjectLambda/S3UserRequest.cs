using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>What was asked of an access point.</summary>
public sealed partial record S3UserRequest : LambdaPayload
{
    /// <summary>The address, as the user wrote it.</summary>
    [JsonPropertyName("url")]
    public string Url { get => field ?? ""; set; }

    /// <summary>The headers.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }
}
