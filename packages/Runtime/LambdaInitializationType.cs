namespace Lambent;

/// <summary>How Lambda prepared this execution environment; the variable <c>AWS_LAMBDA_INITIALIZATION_TYPE</c>.</summary>
/// <param name="Value">The value as Lambda wrote it. New values may appear at any time.</param>
public readonly record struct LambdaInitializationType(string Value)
{
    /// <summary>Started for an invocation that was waiting.</summary>
    public static LambdaInitializationType OnDemand => new("on-demand");

    /// <summary>Started ahead of time.</summary>
    public static LambdaInitializationType ProvisionedConcurrency => new("provisioned-concurrency");

    /// <summary>Restored from a snapshot.</summary>
    public static LambdaInitializationType SnapStart => new("snap-start");

    /// <summary>Runs on Lambda Managed Instances, several invocations at a time.</summary>
    public static LambdaInitializationType ManagedInstances => new("lambda-managed-instances");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
