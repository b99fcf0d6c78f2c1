using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Where a lifecycle rule moved an object.</summary>
public sealed partial record S3TransitionEventData : LambdaPayload
{
    /// <summary>The storage class.</summary>
    [JsonPropertyName("destinationStorageClass")]
    public string? DestinationStorageClass { get; set; }
}
