using System.Text.Json.Serialization;

namespace Lambent.Events.CodeDeploy;

/// <summary>The state of a deployment.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<CodeDeployState>))]
public readonly record struct CodeDeployState(string Value) : IOpenEnum<CodeDeployState>
{
    /// <summary>It began.</summary>
    public static CodeDeployState Start => new("START");

    /// <summary>It waits for someone to go on.</summary>
    public static CodeDeployState Ready => new("READY");

    /// <summary>It succeeded.</summary>
    public static CodeDeployState Success => new("SUCCESS");

    /// <summary>It failed.</summary>
    public static CodeDeployState Failure => new("FAILURE");

    /// <summary>It was stopped.</summary>
    public static CodeDeployState Stop => new("STOP");

    /// <inheritdoc/>
    public static CodeDeployState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
