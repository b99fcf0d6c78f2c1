using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The HTTP data of a connection.</summary>
public sealed partial record IotHttpData : LambdaPayload
{
    /// <summary>The headers.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The query, with its question mark.</summary>
    [JsonPropertyName("queryString")]
    public string? QueryString { get; set; }
}
