namespace Lambent.Events.GuardDuty;

/// <summary>
/// A threat that GuardDuty found: <c>GuardDuty Finding</c>. What is particular to a type of finding is among the members without a property of its
/// parts.
/// See <see href="https://docs.aws.amazon.com/guardduty/latest/ug/guardduty_findings_eventbridge.html"/>.
/// </summary>
[EventBridgeDetail("eventbridge-guardduty-finding")]
[JsonPayload(JsonPayloadRules.OmitEmpty)]
public sealed partial record GuardDutyFindingDetail : LambdaPayload, ILambdaJson<GuardDutyFindingDetail>
{
    /// <summary>The version of the finding, such as <c>2.0</c>.</summary>
    public string SchemaVersion { get => field ?? ""; set; }

    /// <summary>The account.</summary>
    public string AccountId { get => field ?? ""; set; }

    /// <summary>The region.</summary>
    public string Region { get => field ?? ""; set; }

    /// <summary>The partition, such as <c>aws</c>.</summary>
    public string? Partition { get; set; }

    /// <summary>The finding.</summary>
    public string Id { get => field ?? ""; set; }

    /// <summary>The ARN.</summary>
    public string Arn { get => field ?? ""; set; }

    /// <summary>The type of the finding, such as <c>UnauthorizedAccess:EC2/SSHBruteForce</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The resource.</summary>
    public GuardDutyResource Resource { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>Details of the detection, and its count.</summary>
    public GuardDutyService Service { get => field ??= new() { IsPlaceholder = true }; set; }

    /// <summary>The severity, from 1 to 10.</summary>
    public WireNumber? Severity { get; set; }

    /// <summary>The time of creation.</summary>
    public partial DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The time of the last update.</summary>
    public partial DateTimeOffset? UpdatedAt { get; set; }

    /// <summary>The title.</summary>
    public string Title { get => field ?? ""; set; }

    /// <summary>The description.</summary>
    public string Description { get => field ?? ""; set; }
}

/// <summary>The resource of a finding.</summary>
public sealed partial record GuardDutyResource : LambdaPayload
{
    /// <summary><c>Instance</c>, <c>AccessKey</c>, <c>S3Bucket</c>, <c>EKSCluster</c>, <c>Lambda</c> and others.</summary>
    public string ResourceType { get => field ?? ""; set; }

    /// <summary>The instance.</summary>
    public GuardDutyInstance? InstanceDetails { get; set; }

    /// <summary>The access key.</summary>
    public GuardDutyAccessKey? AccessKeyDetails { get; set; }

    /// <summary>The buckets.</summary>
    public IReadOnlyList<GuardDutyBucket> S3BucketDetails { get => field ?? []; set; }
}

/// <summary>An instance of EC2.</summary>
public sealed partial record GuardDutyInstance : LambdaPayload
{
    /// <summary>The instance.</summary>
    public string InstanceId { get => field ?? ""; set; }

    /// <summary>The type.</summary>
    public string? InstanceType { get; set; }

    /// <summary>The Outpost it runs on.</summary>
    public string? OutpostArn { get; set; }

    /// <summary>The start time.</summary>
    public partial DateTimeOffset? LaunchTime { get; set; }

    /// <summary><c>windows</c>, or null.</summary>
    public string? Platform { get; set; }

    /// <summary>The state.</summary>
    public string? InstanceState { get; set; }

    /// <summary>The availability zone.</summary>
    public string? AvailabilityZone { get; set; }

    /// <summary>The image.</summary>
    public string? ImageId { get; set; }

    /// <summary>The description of the image.</summary>
    public string? ImageDescription { get; set; }

    /// <summary>The role.</summary>
    public GuardDutyInstanceProfile? IamInstanceProfile { get; set; }

    /// <summary>The network interfaces.</summary>
    public IReadOnlyList<GuardDutyNetworkInterface> NetworkInterfaces { get => field ?? []; set; }

    /// <summary>The tags.</summary>
    public IReadOnlyList<GuardDutyTag> Tags { get => field ?? []; set; }
}

/// <summary>The role of an instance.</summary>
public sealed partial record GuardDutyInstanceProfile : LambdaPayload
{
    /// <summary>The ARN.</summary>
    public string? Arn { get; set; }

    /// <summary>The id.</summary>
    public string? Id { get; set; }
}

/// <summary>A network interface.</summary>
public sealed partial record GuardDutyNetworkInterface : LambdaPayload
{
    /// <summary>The id.</summary>
    public string? NetworkInterfaceId { get; set; }

    /// <summary>The private name.</summary>
    public string? PrivateDnsName { get; set; }

    /// <summary>The private address.</summary>
    public string? PrivateIpAddress { get; set; }

    /// <summary>The public name.</summary>
    public string? PublicDnsName { get; set; }

    /// <summary>The public address.</summary>
    public string? PublicIp { get; set; }

    /// <summary>The IPv6 addresses.</summary>
    public IReadOnlyList<string> Ipv6Addresses { get => field ?? []; set; }

    /// <summary>The subnet.</summary>
    public string? SubnetId { get; set; }

    /// <summary>The VPC.</summary>
    public string? VpcId { get; set; }

    /// <summary>The security groups.</summary>
    public IReadOnlyList<GuardDutySecurityGroup> SecurityGroups { get => field ?? []; set; }
}

/// <summary>A security group.</summary>
public sealed partial record GuardDutySecurityGroup : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? GroupName { get; set; }

    /// <summary>The id.</summary>
    public string? GroupId { get; set; }
}

/// <summary>A tag.</summary>
public sealed partial record GuardDutyTag : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Key { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    public string Value { get => field ?? ""; set; }
}

/// <summary>An access key.</summary>
public sealed partial record GuardDutyAccessKey : LambdaPayload
{
    /// <summary>The key.</summary>
    public string? AccessKeyId { get; set; }

    /// <summary>The id of its owner.</summary>
    public string? PrincipalId { get; set; }

    /// <summary>The type of the user, such as <c>IAMUser</c>.</summary>
    public string? UserType { get; set; }

    /// <summary>The name of its owner.</summary>
    public string? UserName { get; set; }
}

/// <summary>A bucket.</summary>
public sealed partial record GuardDutyBucket : LambdaPayload
{
    /// <summary>The ARN.</summary>
    public string? Arn { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>Whether calls come from it or go to it: <c>Source</c> or <c>Destination</c>.</summary>
    public string? Type { get; set; }

    /// <summary>The tags.</summary>
    public IReadOnlyList<GuardDutyTag> Tags { get => field ?? []; set; }
}
