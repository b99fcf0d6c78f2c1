using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>The destination of a lifecycle transition.</summary>
public sealed partial record S3TransitionEventData : LambdaPayload
{
    /// <summary>The storage class.</summary>
    [JsonPropertyName("destinationStorageClass")]
    public string? DestinationStorageClass { get; set; }
}
