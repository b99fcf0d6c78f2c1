using System.Text.Json.Serialization;

namespace Lambent.Events.Glue;

/// <summary>The state of a run of a job.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<GlueJobState>))]
public readonly record struct GlueJobState(string Value) : IOpenEnum<GlueJobState>
{
    /// <summary>It starts.</summary>
    public static GlueJobState Starting => new("STARTING");

    /// <summary>It runs.</summary>
    public static GlueJobState Running => new("RUNNING");

    /// <summary>It is being stopped.</summary>
    public static GlueJobState Stopping => new("STOPPING");

    /// <summary>It was stopped.</summary>
    public static GlueJobState Stopped => new("STOPPED");

    /// <summary>It succeeded.</summary>
    public static GlueJobState Succeeded => new("SUCCEEDED");

    /// <summary>It failed.</summary>
    public static GlueJobState Failed => new("FAILED");

    /// <summary>It took too long.</summary>
    public static GlueJobState Timeout => new("TIMEOUT");

    /// <inheritdoc/>
    public static GlueJobState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
