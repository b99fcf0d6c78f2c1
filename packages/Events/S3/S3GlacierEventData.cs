using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Data of a restore from an archive.</summary>
public sealed partial record S3GlacierEventData : LambdaPayload
{
    /// <summary>The details of the restore.</summary>
    [JsonPropertyName("restoreEventData")]
    public S3RestoreEventData? RestoreEventData { get; set; }
}
