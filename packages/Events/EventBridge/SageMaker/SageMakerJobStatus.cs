using System.Text.Json.Serialization;

namespace Lambent.Events.SageMaker;

/// <summary>The state of a job.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<SageMakerJobStatus>))]
public readonly record struct SageMakerJobStatus(string Value) : IOpenEnum<SageMakerJobStatus>
{
    /// <summary>It runs.</summary>
    public static SageMakerJobStatus InProgress => new("InProgress");

    /// <summary>It succeeded.</summary>
    public static SageMakerJobStatus Completed => new("Completed");

    /// <summary>It failed.</summary>
    public static SageMakerJobStatus Failed => new("Failed");

    /// <summary>It is being stopped.</summary>
    public static SageMakerJobStatus Stopping => new("Stopping");

    /// <summary>It was stopped.</summary>
    public static SageMakerJobStatus Stopped => new("Stopped");

    /// <inheritdoc/>
    public static SageMakerJobStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
