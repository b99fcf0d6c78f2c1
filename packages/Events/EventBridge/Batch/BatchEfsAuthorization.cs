using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>Who may mount a file system of EFS.</summary>
public sealed partial record BatchEfsAuthorization : LambdaPayload
{
    /// <summary>The access point.</summary>
    [JsonPropertyName("accessPointId")]
    public string? AccessPointId { get; set; }

    /// <summary>Whether the role of the job counts: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("iam")]
    public string? Iam { get; set; }
}
