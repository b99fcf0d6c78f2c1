using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Details of a restore from an archive.</summary>
public sealed partial record S3RestoreEventData : LambdaPayload
{
    /// <summary>The time until which the restored copy is kept.</summary>
    [JsonPropertyName("lifecycleRestorationExpiryTime")]
    public Timestamp? LifecycleRestorationExpiryTime { get; set; }

    /// <summary>The storage class that the object was restored from.</summary>
    [JsonPropertyName("lifecycleRestoreStorageClass")]
    public string? LifecycleRestoreStorageClass { get; set; }
}
