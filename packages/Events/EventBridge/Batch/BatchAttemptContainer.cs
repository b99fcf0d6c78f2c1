using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The container of an attempt.</summary>
public sealed partial record BatchAttemptContainer : LambdaPayload
{
    /// <summary>The instance of ECS it ran on.</summary>
    [JsonPropertyName("containerInstanceArn")]
    public string? ContainerInstanceArn { get; set; }

    /// <summary>The task of ECS.</summary>
    [JsonPropertyName("taskArn")]
    public string? TaskArn { get; set; }

    /// <summary>The exit code.</summary>
    [JsonPropertyName("exitCode")]
    public int? ExitCode { get; set; }

    /// <summary>The reason for the end, as text.</summary>
    [JsonPropertyName("reason")]
    public string? Reason { get; set; }

    /// <summary>The log stream in CloudWatch Logs.</summary>
    [JsonPropertyName("logStreamName")]
    public string? LogStreamName { get; set; }

    /// <summary>The network interfaces.</summary>
    [JsonPropertyName("networkInterfaces")]
    public IReadOnlyList<BatchNetworkInterface> NetworkInterfaces { get => field ?? []; set; }
}
