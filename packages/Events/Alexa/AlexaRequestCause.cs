using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The request whose response was invalid.</summary>
public sealed partial record AlexaRequestCause : LambdaPayload
{
    /// <summary>The request that it answered.</summary>
    [JsonPropertyName("requestId")]
    public string RequestId { get => field ?? ""; set; }
}
