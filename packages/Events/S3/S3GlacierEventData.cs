using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>An object was restored from an archive.</summary>
public sealed partial record S3GlacierEventData : LambdaPayload
{
    /// <summary>How.</summary>
    [JsonPropertyName("restoreEventData")]
    public S3RestoreEventData? RestoreEventData { get; set; }
}
