using System.Text.Json.Serialization;

namespace Lambent.Events.Batch;

/// <summary>The state of a job of AWS Batch.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<BatchJobStatus>))]
public readonly record struct BatchJobStatus(string Value) : IOpenEnum<BatchJobStatus>
{
    /// <summary>It is in the queue and not looked at yet.</summary>
    public static BatchJobStatus Submitted => new("SUBMITTED");

    /// <summary>It waits for other jobs.</summary>
    public static BatchJobStatus Pending => new("PENDING");

    /// <summary>It waits for a place to run.</summary>
    public static BatchJobStatus Runnable => new("RUNNABLE");

    /// <summary>Its container is started.</summary>
    public static BatchJobStatus Starting => new("STARTING");

    /// <summary>It runs.</summary>
    public static BatchJobStatus Running => new("RUNNING");

    /// <summary>It ended with exit code 0.</summary>
    public static BatchJobStatus Succeeded => new("SUCCEEDED");

    /// <summary>It failed in all attempts.</summary>
    public static BatchJobStatus Failed => new("FAILED");

    /// <inheritdoc/>
    public static BatchJobStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
