using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A request of a user to an access point.</summary>
public sealed partial record S3UserRequest : LambdaPayload
{
    /// <summary>The URL of the request.</summary>
    [JsonPropertyName("url")]
    public string Url { get => field ?? ""; set; }

    /// <summary>The headers.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }
}
