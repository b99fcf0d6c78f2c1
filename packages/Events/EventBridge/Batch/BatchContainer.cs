using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The container of a job.</summary>
public sealed partial record BatchContainer : LambdaPayload
{
    /// <summary>The image.</summary>
    [JsonPropertyName("image")]
    public string? Image { get; set; }

    /// <summary>The processors; newer definitions say it in <see cref="ResourceRequirements"/>.</summary>
    [JsonPropertyName("vcpus")]
    public int? Vcpus { get; set; }

    /// <summary>The memory in MiB; newer definitions say it in <see cref="ResourceRequirements"/>.</summary>
    [JsonPropertyName("memory")]
    public int? Memory { get; set; }

    /// <summary>The command.</summary>
    [JsonPropertyName("command")]
    public IReadOnlyList<string> Command { get => field ?? []; set; }

    /// <summary>The role of the job.</summary>
    [JsonPropertyName("jobRoleArn")]
    public string? JobRoleArn { get; set; }

    /// <summary>The role that starts the container.</summary>
    [JsonPropertyName("executionRoleArn")]
    public string? ExecutionRoleArn { get; set; }

    /// <summary>The volumes.</summary>
    [JsonPropertyName("volumes")]
    public IReadOnlyList<BatchVolume> Volumes { get => field ?? []; set; }

    /// <summary>The environment variables.</summary>
    [JsonPropertyName("environment")]
    public IReadOnlyList<BatchEnvironmentVariable> Environment { get => field ?? []; set; }

    /// <summary>The mount points.</summary>
    [JsonPropertyName("mountPoints")]
    public IReadOnlyList<BatchMountPoint> MountPoints { get => field ?? []; set; }

    /// <summary>Whether the root file system is read-only.</summary>
    [JsonPropertyName("readonlyRootFilesystem")]
    public bool? ReadonlyRootFilesystem { get; set; }

    /// <summary>Whether the container is privileged.</summary>
    [JsonPropertyName("privileged")]
    public bool? Privileged { get; set; }

    /// <summary>The limits of the process.</summary>
    [JsonPropertyName("ulimits")]
    public IReadOnlyList<BatchUlimit> Ulimits { get => field ?? []; set; }

    /// <summary>The user in the container.</summary>
    [JsonPropertyName("user")]
    public string? User { get; set; }

    /// <summary>The exit code.</summary>
    [JsonPropertyName("exitCode")]
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The instance of ECS it runs on.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public string? ContainerInstanceArn { get; set; }

    /// <summary>The task of ECS.</summary>
    [JsonPropertyName("taskArn")]
    public string? TaskArn { get; set; }

    /// <summary>The log stream in CloudWatch Logs.</summary>
    [JsonPropertyName("logStreamName")]
    public string? LogStreamName { get; set; }

    /// <summary>The instance type; of jobs of several nodes.</summary>
    [JsonPropertyName("instanceType")]
    public string? InstanceType { get; set; }

    /// <summary>The network interfaces.</summary>
    [JsonPropertyName("networkInterfaces")]
    public IReadOnlyList<BatchNetworkInterface> NetworkInterfaces { get => field ?? []; set; }

    /// <summary>The processors, memory and GPUs it needs.</summary>
    [JsonPropertyName("resourceRequirements")]
    public IReadOnlyList<BatchResourceRequirement> ResourceRequirements { get => field ?? []; set; }

    /// <summary>The Linux parameters.</summary>
    [JsonPropertyName("linuxParameters")]
    public BatchLinuxParameters? LinuxParameters { get; set; }

    /// <summary>The log configuration.</summary>
    [JsonPropertyName("logConfiguration")]
    public BatchLogConfiguration? LogConfiguration { get; set; }

    /// <summary>The secrets it gets as environment variables.</summary>
    [JsonPropertyName("secrets")]
    public IReadOnlyList<BatchSecret> Secrets { get => field ?? []; set; }

    /// <summary>The network; on Fargate.</summary>
    [JsonPropertyName("networkConfiguration")]
    public BatchNetworkConfiguration? NetworkConfiguration { get; set; }

    /// <summary>The platform; on Fargate.</summary>
    [JsonPropertyName("fargatePlatformConfiguration")]
    public BatchFargatePlatform? FargatePlatformConfiguration { get; set; }
}

/// <summary>A volume of a job.</summary>
public sealed partial record BatchVolume : LambdaPayload
{
    /// <summary>A folder of the host.</summary>
    [JsonPropertyName("host")]
    public BatchHostVolume? Host { get; set; }

    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>A file system of EFS.</summary>
    [JsonPropertyName("efsVolumeConfiguration")]
    public BatchEfsVolume? EfsVolumeConfiguration { get; set; }
}

/// <summary>A folder of the host.</summary>
public sealed partial record BatchHostVolume : LambdaPayload
{
    /// <summary>The path.</summary>
    [JsonPropertyName("sourcePath")]
    public string? SourcePath { get; set; }
}

/// <summary>A file system of EFS.</summary>
public sealed partial record BatchEfsVolume : LambdaPayload
{
    /// <summary>The file system.</summary>
    [JsonPropertyName("fileSystemId")]
    public string? FileSystemId { get; set; }

    /// <summary>The folder in it.</summary>
    [JsonPropertyName("rootDirectory")]
    public string? RootDirectory { get; set; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("transitEncryption")]
    public string? TransitEncryption { get; set; }

    /// <summary>The port for encrypted traffic.</summary>
    [JsonPropertyName("transitEncryptionPort")]
    public int? TransitEncryptionPort { get; set; }

    /// <summary>The authorization to mount the file system.</summary>
    [JsonPropertyName("authorizationConfig")]
    public BatchEfsAuthorization? AuthorizationConfig { get; set; }
}

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

/// <summary>An environment variable.</summary>
public sealed partial record BatchEnvironmentVariable : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    [JsonPropertyName("value")]
    public string Value { get => field ?? ""; set; }
}

/// <summary>A mount point of a volume.</summary>
public sealed partial record BatchMountPoint : LambdaPayload
{
    /// <summary>The path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public string? ContainerPath { get; set; }

    /// <summary>Whether the mount is read-only.</summary>
    [JsonPropertyName("readOnly")]
    public bool? ReadOnly { get; set; }

    /// <summary>The volume.</summary>
    [JsonPropertyName("sourceVolume")]
    public string? SourceVolume { get; set; }
}

/// <summary>A limit of a process.</summary>
public sealed partial record BatchUlimit : LambdaPayload
{
    /// <summary>The hard limit.</summary>
    [JsonPropertyName("hardLimit")]
    public int? HardLimit { get; set; }

    /// <summary>The limit, such as <c>nofile</c>.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The soft limit.</summary>
    [JsonPropertyName("softLimit")]
    public int? SoftLimit { get; set; }
}

/// <summary>A resource requirement of a container.</summary>
public sealed partial record BatchResourceRequirement : LambdaPayload
{
    /// <summary><c>VCPU</c>, <c>MEMORY</c> or <c>GPU</c>.</summary>
    [JsonPropertyName("type")]
    public string Type { get => field ?? ""; set; }

    /// <summary>The quantity; memory is in MiB.</summary>
    [JsonPropertyName("value")]
    public WireNumber? Value { get; set => field = value?.Or(WireForm.Text); }
}

/// <summary>The Linux parameters of a container.</summary>
public sealed partial record BatchLinuxParameters : LambdaPayload
{
    /// <summary>The devices of the host.</summary>
    [JsonPropertyName("devices")]
    public IReadOnlyList<BatchDevice> Devices { get => field ?? []; set; }

    /// <summary>Whether an init process runs.</summary>
    [JsonPropertyName("initProcessEnabled")]
    public bool? InitProcessEnabled { get; set; }

    /// <summary>The size of <c>/dev/shm</c> in MiB.</summary>
    [JsonPropertyName("sharedMemorySize")]
    public int? SharedMemorySize { get; set; }

    /// <summary>The file systems in memory.</summary>
    [JsonPropertyName("tmpfs")]
    public IReadOnlyList<BatchTmpfs> Tmpfs { get => field ?? []; set; }

    /// <summary>The swap memory in MiB.</summary>
    [JsonPropertyName("maxSwap")]
    public int? MaxSwap { get; set; }

    /// <summary>The swappiness, from 0 to 100.</summary>
    [JsonPropertyName("swappiness")]
    public int? Swappiness { get; set; }
}

/// <summary>A device of the host.</summary>
public sealed partial record BatchDevice : LambdaPayload
{
    /// <summary>The path on the host.</summary>
    [JsonPropertyName("hostPath")]
    public string? HostPath { get; set; }

    /// <summary>The path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public string? ContainerPath { get; set; }

    /// <summary><c>READ</c>, <c>WRITE</c> and <c>MKNOD</c>.</summary>
    [JsonPropertyName("permissions")]
    public IReadOnlyList<string> Permissions { get => field ?? []; set; }
}

/// <summary>A file system in memory.</summary>
public sealed partial record BatchTmpfs : LambdaPayload
{
    /// <summary>The path in the container.</summary>
    [JsonPropertyName("containerPath")]
    public string? ContainerPath { get; set; }

    /// <summary>The size in MiB.</summary>
    [JsonPropertyName("size")]
    public int? Size { get; set; }

    /// <summary>The mount options.</summary>
    [JsonPropertyName("mountOptions")]
    public IReadOnlyList<string> MountOptions { get => field ?? []; set; }
}

/// <summary>The log configuration of a container.</summary>
public sealed partial record BatchLogConfiguration : LambdaPayload
{
    /// <summary>The driver, such as <c>awslogs</c>.</summary>
    [JsonPropertyName("logDriver")]
    public string? LogDriver { get; set; }

    /// <summary>The options of the driver.</summary>
    [JsonPropertyName("options")]
    public IReadOnlyDictionary<string, string> Options { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The options that are secret.</summary>
    [JsonPropertyName("secretOptions")]
    public IReadOnlyList<BatchSecret> SecretOptions { get => field ?? []; set; }
}

/// <summary>A secret that a container gets.</summary>
public sealed partial record BatchSecret : LambdaPayload
{
    /// <summary>The name.</summary>
    [JsonPropertyName("name")]
    public string? Name { get; set; }

    /// <summary>The ARN of the secret or parameter.</summary>
    [JsonPropertyName("valueFrom")]
    public string? ValueFrom { get; set; }
}

/// <summary>The network of a container.</summary>
public sealed partial record BatchNetworkConfiguration : LambdaPayload
{
    /// <summary>The assignment of a public IP address: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    [JsonPropertyName("assignPublicIp")]
    public string? AssignPublicIp { get; set; }
}

/// <summary>The platform of Fargate.</summary>
public sealed partial record BatchFargatePlatform : LambdaPayload
{
    /// <summary>The version.</summary>
    [JsonPropertyName("platformVersion")]
    public string? PlatformVersion { get; set; }
}
