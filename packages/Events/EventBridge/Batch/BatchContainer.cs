namespace Lambent.Events.Batch;

/// <summary>The container of a job.</summary>
public sealed partial record BatchContainer : LambdaPayload
{
    /// <summary>The image.</summary>
    public string? Image { get; set; }

    /// <summary>The processors; newer definitions say it in <see cref="ResourceRequirements"/>.</summary>
    public int? Vcpus { get; set; }

    /// <summary>The memory in MiB; newer definitions say it in <see cref="ResourceRequirements"/>.</summary>
    public int? Memory { get; set; }

    /// <summary>The command.</summary>
    public IReadOnlyList<string> Command { get => field ?? []; set; }

    /// <summary>The role of the job.</summary>
    public string? JobRoleArn { get; set; }

    /// <summary>The role that starts the container.</summary>
    public string? ExecutionRoleArn { get; set; }

    /// <summary>The volumes.</summary>
    public IReadOnlyList<BatchVolume> Volumes { get => field ?? []; set; }

    /// <summary>The environment variables.</summary>
    public IReadOnlyList<BatchEnvironmentVariable> Environment { get => field ?? []; set; }

    /// <summary>The mount points.</summary>
    public IReadOnlyList<BatchMountPoint> MountPoints { get => field ?? []; set; }

    /// <summary>Whether the root file system is read-only.</summary>
    public bool? ReadonlyRootFilesystem { get; set; }

    /// <summary>Whether the container is privileged.</summary>
    public bool? Privileged { get; set; }

    /// <summary>The limits of the process.</summary>
    public IReadOnlyList<BatchUlimit> Ulimits { get => field ?? []; set; }

    /// <summary>The user in the container.</summary>
    public string? User { get; set; }

    /// <summary>The exit code.</summary>
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    public string? Reason { get; set; }

    /// <summary>The instance of ECS it runs on.</summary>
    public string? ContainerInstanceArn { get; set; }

    /// <summary>The task of ECS.</summary>
    public string? TaskArn { get; set; }

    /// <summary>The log stream in CloudWatch Logs.</summary>
    public string? LogStreamName { get; set; }

    /// <summary>The instance type; of jobs of several nodes.</summary>
    public string? InstanceType { get; set; }

    /// <summary>The network interfaces.</summary>
    public IReadOnlyList<BatchNetworkInterface> NetworkInterfaces { get => field ?? []; set; }

    /// <summary>The processors, memory and GPUs it needs.</summary>
    public IReadOnlyList<BatchResourceRequirement> ResourceRequirements { get => field ?? []; set; }

    /// <summary>The Linux parameters.</summary>
    public BatchLinuxParameters? LinuxParameters { get; set; }

    /// <summary>The log configuration.</summary>
    public BatchLogConfiguration? LogConfiguration { get; set; }

    /// <summary>The secrets it gets as environment variables.</summary>
    public IReadOnlyList<BatchSecret> Secrets { get => field ?? []; set; }

    /// <summary>The network; on Fargate.</summary>
    public BatchNetworkConfiguration? NetworkConfiguration { get; set; }

    /// <summary>The platform; on Fargate.</summary>
    public BatchFargatePlatform? FargatePlatformConfiguration { get; set; }
}

/// <summary>A volume of a job.</summary>
public sealed partial record BatchVolume : LambdaPayload
{
    /// <summary>A folder of the host.</summary>
    public BatchHostVolume? Host { get; set; }

    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>A file system of EFS.</summary>
    public BatchEfsVolume? EfsVolumeConfiguration { get; set; }
}

/// <summary>A folder of the host.</summary>
public sealed partial record BatchHostVolume : LambdaPayload
{
    /// <summary>The path.</summary>
    public string? SourcePath { get; set; }
}

/// <summary>A file system of EFS.</summary>
public sealed partial record BatchEfsVolume : LambdaPayload
{
    /// <summary>The file system.</summary>
    public string? FileSystemId { get; set; }

    /// <summary>The folder in it.</summary>
    public string? RootDirectory { get; set; }

    /// <summary><c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public string? TransitEncryption { get; set; }

    /// <summary>The port for encrypted traffic.</summary>
    public int? TransitEncryptionPort { get; set; }

    /// <summary>The authorization to mount the file system.</summary>
    public BatchEfsAuthorization? AuthorizationConfig { get; set; }
}

/// <summary>The authorization to mount an EFS file system.</summary>
public sealed partial record BatchEfsAuthorization : LambdaPayload
{
    /// <summary>The access point.</summary>
    public string? AccessPointId { get; set; }

    /// <summary>Whether the role of the job counts: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public string? Iam { get; set; }
}

/// <summary>An environment variable.</summary>
public sealed partial record BatchEnvironmentVariable : LambdaPayload
{
    /// <summary>The name.</summary>
    public string Name { get => field ?? ""; set; }

    /// <summary>The value.</summary>
    public string Value { get => field ?? ""; set; }
}

/// <summary>A mount point of a volume.</summary>
public sealed partial record BatchMountPoint : LambdaPayload
{
    /// <summary>The path in the container.</summary>
    public string? ContainerPath { get; set; }

    /// <summary>Whether the mount is read-only.</summary>
    public bool? ReadOnly { get; set; }

    /// <summary>The volume.</summary>
    public string? SourceVolume { get; set; }
}

/// <summary>A limit of a process.</summary>
public sealed partial record BatchUlimit : LambdaPayload
{
    /// <summary>The hard limit.</summary>
    public int? HardLimit { get; set; }

    /// <summary>The limit, such as <c>nofile</c>.</summary>
    public string? Name { get; set; }

    /// <summary>The soft limit.</summary>
    public int? SoftLimit { get; set; }
}

/// <summary>A resource requirement of a container.</summary>
public sealed partial record BatchResourceRequirement : LambdaPayload
{
    /// <summary><c>VCPU</c>, <c>MEMORY</c> or <c>GPU</c>.</summary>
    public string Type { get => field ?? ""; set; }

    /// <summary>The quantity; memory is in MiB.</summary>
    public WireNumber? Value { get; set => field = value?.Or(WireForm.Text); }
}

/// <summary>The Linux parameters of a container.</summary>
public sealed partial record BatchLinuxParameters : LambdaPayload
{
    /// <summary>The devices of the host.</summary>
    public IReadOnlyList<BatchDevice> Devices { get => field ?? []; set; }

    /// <summary>Whether an init process runs.</summary>
    public bool? InitProcessEnabled { get; set; }

    /// <summary>The size of <c>/dev/shm</c> in MiB.</summary>
    public int? SharedMemorySize { get; set; }

    /// <summary>The file systems in memory.</summary>
    public IReadOnlyList<BatchTmpfs> Tmpfs { get => field ?? []; set; }

    /// <summary>The swap memory in MiB.</summary>
    public int? MaxSwap { get; set; }

    /// <summary>The swappiness, from 0 to 100.</summary>
    public int? Swappiness { get; set; }
}

/// <summary>A device of the host.</summary>
public sealed partial record BatchDevice : LambdaPayload
{
    /// <summary>The path on the host.</summary>
    public string? HostPath { get; set; }

    /// <summary>The path in the container.</summary>
    public string? ContainerPath { get; set; }

    /// <summary><c>READ</c>, <c>WRITE</c> and <c>MKNOD</c>.</summary>
    public IReadOnlyList<string> Permissions { get => field ?? []; set; }
}

/// <summary>A file system in memory.</summary>
public sealed partial record BatchTmpfs : LambdaPayload
{
    /// <summary>The path in the container.</summary>
    public string? ContainerPath { get; set; }

    /// <summary>The size in MiB.</summary>
    public int? Size { get; set; }

    /// <summary>The mount options.</summary>
    public IReadOnlyList<string> MountOptions { get => field ?? []; set; }
}

/// <summary>The log configuration of a container.</summary>
public sealed partial record BatchLogConfiguration : LambdaPayload
{
    /// <summary>The driver, such as <c>awslogs</c>.</summary>
    public string? LogDriver { get; set; }

    /// <summary>The options of the driver.</summary>
    public IReadOnlyDictionary<string, string> Options { get => field ?? ReadOnlyDictionary<string, string>.Empty; set; }

    /// <summary>The options that are secret.</summary>
    public IReadOnlyList<BatchSecret> SecretOptions { get => field ?? []; set; }
}

/// <summary>A secret that a container gets.</summary>
public sealed partial record BatchSecret : LambdaPayload
{
    /// <summary>The name.</summary>
    public string? Name { get; set; }

    /// <summary>The ARN of the secret or parameter.</summary>
    public string? ValueFrom { get; set; }
}

/// <summary>The network of a container.</summary>
public sealed partial record BatchNetworkConfiguration : LambdaPayload
{
    /// <summary>The assignment of a public IP address: <c>ENABLED</c> or <c>DISABLED</c>.</summary>
    public string? AssignPublicIp { get; set; }
}

/// <summary>The platform of Fargate.</summary>
public sealed partial record BatchFargatePlatform : LambdaPayload
{
    /// <summary>The version.</summary>
    public string? PlatformVersion { get; set; }
}
