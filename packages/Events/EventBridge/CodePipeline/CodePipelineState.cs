using System.Text.Json.Serialization;

namespace Lambent.Events.CodePipeline;

/// <summary>The state of a run.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CodePipelineState>))]
public readonly record struct CodePipelineState(string Value) : IOpenEnum<CodePipelineState>
{
    /// <summary>It began.</summary>
    public static CodePipelineState Started => new("STARTED");

    /// <summary>A failed stage is tried again.</summary>
    public static CodePipelineState Resumed => new("RESUMED");

    /// <summary>It succeeded.</summary>
    public static CodePipelineState Succeeded => new("SUCCEEDED");

    /// <summary>It failed.</summary>
    public static CodePipelineState Failed => new("FAILED");

    /// <summary>It is being stopped.</summary>
    public static CodePipelineState Stopping => new("STOPPING");

    /// <summary>It was stopped.</summary>
    public static CodePipelineState Stopped => new("STOPPED");

    /// <summary>A newer run overtook it.</summary>
    public static CodePipelineState Superseded => new("SUPERSEDED");

    /// <summary>The pipeline was changed meanwhile.</summary>
    public static CodePipelineState Canceled => new("CANCELED");

    /// <summary>The action was given up.</summary>
    public static CodePipelineState Abandoned => new("ABANDONED");

    /// <inheritdoc/>
    public static CodePipelineState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
