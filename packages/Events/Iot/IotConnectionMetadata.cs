using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A connection.</summary>
public sealed partial record IotConnectionMetadata : LambdaPayload
{
    /// <summary>The id, which log lines name too.</summary>
    [JsonPropertyName("id")]
    public string? Id { get; set; }
}
