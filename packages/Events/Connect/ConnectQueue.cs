using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A queue.</summary>
public sealed partial record ConnectQueue : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("ARN")]
    public string? Arn { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("Name")]
    public string? Name { get; set; }

    /// <summary>The number that it calls from.</summary>
    [JsonPropertyName("OutboundCallerId")]
    public ConnectEndpoint? OutboundCallerId { get; set; }
}
