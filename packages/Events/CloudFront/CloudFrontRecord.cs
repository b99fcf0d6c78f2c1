using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The one record of a <see cref="CloudFrontEvent"/>.</summary>
public sealed partial record CloudFrontRecord : LambdaPayload
{
    /// <summary>The data of the event.</summary>
    [JsonPropertyName("cf")]
    public CloudFrontExchange Cf { get => field ??= new() { IsMadeUp = true }; set; }
}
