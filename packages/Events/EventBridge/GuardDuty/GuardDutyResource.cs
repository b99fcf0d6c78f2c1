using System.Text.Json.Serialization;

namespace Lambent.Events.GuardDuty;

/// <summary>The resource of a finding.</summary>
public sealed partial record GuardDutyResource : LambdaPayload
{
    /// <summary><c>Instance</c>, <c>AccessKey</c>, <c>S3Bucket</c>, <c>EKSCluster</c>, <c>Lambda</c> and others.</summary>
    [JsonPropertyName("resourceType")]
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The instance.</summary>
    [JsonPropertyName("instanceDetails")]
    public GuardDutyInstance? InstanceDetails { get; set; }

    /// <summary>The access key.</summary>
    [JsonPropertyName("accessKeyDetails")]
    public GuardDutyAccessKey? AccessKeyDetails { get; set; }

    /// <summary>The buckets.</summary>
    [JsonPropertyName("s3BucketDetails")]
    public IReadOnlyList<GuardDutyBucket> S3BucketDetails { get => field ?? []; set; }
}
