using System.Text.Json.Serialization;

namespace Lambent.Events.Ec2;

/// <summary>The state of an instance.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<Ec2InstanceState>))]
public readonly record struct Ec2InstanceState(string Value) : IOpenEnum<Ec2InstanceState>
{
    /// <summary>It starts.</summary>
    public static Ec2InstanceState Pending => new("pending");

    /// <summary>It runs.</summary>
    public static Ec2InstanceState Running => new("running");

    /// <summary>It is being deleted.</summary>
    public static Ec2InstanceState ShuttingDown => new("shutting-down");

    /// <summary>It is being stopped.</summary>
    public static Ec2InstanceState Stopping => new("stopping");

    /// <summary>It is stopped.</summary>
    public static Ec2InstanceState Stopped => new("stopped");

    /// <summary>It is deleted.</summary>
    public static Ec2InstanceState Terminated => new("terminated");

    /// <inheritdoc/>
    public static Ec2InstanceState Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
