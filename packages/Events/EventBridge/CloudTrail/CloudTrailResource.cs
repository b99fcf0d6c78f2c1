using System.Text.Json.Serialization;

namespace Lambent.Events.CloudTrail;

/// <summary>A resource of a call.</summary>
public sealed partial record CloudTrailResource : LambdaPayload
{
    /// <summary>The ARN.</summary>
    [JsonPropertyName("ARN")]
    public string? Arn { get; set; }

    /// <summary>The prefix of the ARN, if the resource has no ARN.</summary>
    [JsonPropertyName("ARNPrefix")]
    public string? ArnPrefix { get; set; }

    /// <summary>The account of its owner.</summary>
    [JsonPropertyName("accountId")]
    public string? AccountId { get; set; }

    /// <summary>The type, such as <c>AWS::S3::Bucket</c>.</summary>
    [JsonPropertyName("type")]
    public string? Type { get; set; }
}
