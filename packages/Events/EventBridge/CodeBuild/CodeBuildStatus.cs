using System.Text.Json.Serialization;

namespace Lambent.Events.CodeBuild;

/// <summary>The state of a build or of a phase.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CodeBuildStatus>))]
public readonly record struct CodeBuildStatus(string Value) : IOpenEnum<CodeBuildStatus>
{
    /// <summary>It runs.</summary>
    public static CodeBuildStatus InProgress => new("IN_PROGRESS");

    /// <summary>It succeeded.</summary>
    public static CodeBuildStatus Succeeded => new("SUCCEEDED");

    /// <summary>It failed.</summary>
    public static CodeBuildStatus Failed => new("FAILED");

    /// <summary>CodeBuild failed.</summary>
    public static CodeBuildStatus Fault => new("FAULT");

    /// <summary>Someone stopped it.</summary>
    public static CodeBuildStatus Stopped => new("STOPPED");

    /// <summary>It took too long.</summary>
    public static CodeBuildStatus TimedOut => new("TIMED_OUT");

    /// <inheritdoc/>
    public static CodeBuildStatus Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
