using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>How an object was restored from an archive.</summary>
public sealed partial record S3RestoreEventData : LambdaPayload
{
    /// <summary>Until when the restored copy is kept.</summary>
    [JsonPropertyName("lifecycleRestorationExpiryTime")]
    public Timestamp? LifecycleRestorationExpiryTime { get; set; }

    /// <summary>The storage class it came from.</summary>
    [JsonPropertyName("lifecycleRestoreStorageClass")]
    public string? LifecycleRestoreStorageClass { get; set; }
}
