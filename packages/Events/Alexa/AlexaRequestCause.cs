using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Which response was wrong.</summary>
public sealed partial record AlexaRequestCause : LambdaPayload
{
    /// <summary>The request that it answered.</summary>
    [JsonPropertyName("requestId")]
    public string RequestId { get => field ?? ""; set; }
}
