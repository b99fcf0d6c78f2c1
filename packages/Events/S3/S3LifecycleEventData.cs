using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Data of a lifecycle transition.</summary>
public sealed partial record S3LifecycleEventData : LambdaPayload
{
    /// <summary>The destination.</summary>
    [JsonPropertyName("transitionEventData")]
    public S3TransitionEventData? TransitionEventData { get; set; }
}
