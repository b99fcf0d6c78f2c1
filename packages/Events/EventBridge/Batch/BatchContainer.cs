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
