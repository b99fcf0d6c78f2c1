using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The HTTP request behind a GraphQL operation or an event.</summary>
public sealed partial record AppSyncRequest : LambdaPayload
{
    /// <summary>The headers.</summary>
    [JsonPropertyName("headers")]
    public HeaderMap Headers { get => field ?? HeaderMap.Empty; set; }

    /// <summary>The custom domain that was called; null for the API's own.</summary>
    [JsonPropertyName("domainName")]
    public string? DomainName { get; set; }
}
