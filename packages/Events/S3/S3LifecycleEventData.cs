using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>A lifecycle rule moved an object.</summary>
public sealed partial record S3LifecycleEventData : LambdaPayload
{
    /// <summary>Where to.</summary>
    [JsonPropertyName("transitionEventData")]
    public S3TransitionEventData? TransitionEventData { get; set; }
}
