using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The authorization to mount an EFS file system.</summary>
public sealed partial record BatchEfsAuthorization : LambdaPayload
{
    /// <summary>The access point.</summary>
    [JsonPropertyName("accessPointId")]
    public string? AccessPointId { get; set; }

    /// <summary>Whether the role of the job counts: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("iam")]
    public string? Iam { get; set; }
}
