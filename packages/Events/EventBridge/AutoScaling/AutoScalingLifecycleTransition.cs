using System.Text.Json.Serialization;

namespace Lambent.Events.AutoScaling;

/// <summary>Which way an instance goes that waits for a lifecycle hook.</summary>
/// <param name="Value">The value on the wire.</param>
[JsonConverter(typeof(OpenEnumConverter<AutoScalingLifecycleTransition>))]
public readonly record struct AutoScalingLifecycleTransition(string Value) : IOpenEnum<AutoScalingLifecycleTransition>
{
    /// <summary>It starts.</summary>
    public static AutoScalingLifecycleTransition Launching => new("autoscaling:EC2_INSTANCE_LAUNCHING");

    /// <summary>It ends.</summary>
    public static AutoScalingLifecycleTransition Terminating => new("autoscaling:EC2_INSTANCE_TERMINATING");

    /// <inheritdoc/>
    public static AutoScalingLifecycleTransition Create(string value) => new(value);

    /// <summary>The value on the wire.</summary>
    public override string ToString() => Value ?? "";
}
