using System.Text.Json.Serialization;

namespace Lambent.Events;

/// <summary>Data of a move to an archive tier.</summary>
public sealed partial record S3IntelligentTieringEventData : LambdaPayload
{
    /// <summary><c>ARCHIVE_ACCESS</c> or <c>DEEP_ARCHIVE_ACCESS</c>.</summary>
    [JsonPropertyName("destinationAccessTier")]
    public string? DestinationAccessTier { get; set; }
}
