namespace Lambent;

/// <summary>How Lambda initialized this execution environment: the value of <c>AWS_LAMBDA_INITIALIZATION_TYPE</c>.</summary>
/// <param name="Value">The value that Lambda set. AWS may add values.</param>
public readonly record struct LambdaInitializationType(string Value)
{
    /// <summary>Initialized when an invocation needed it.</summary>
    public static LambdaInitializationType OnDemand => new("on-demand");

    /// <summary>Initialized before invocations arrive, by provisioned concurrency.</summary>
    public static LambdaInitializationType ProvisionedConcurrency => new("provisioned-concurrency");

    /// <summary>Restored from a SnapStart snapshot.</summary>
    public static LambdaInitializationType SnapStart => new("snap-start");

    /// <summary>Runs on Lambda Managed Instances, where one execution environment handles several invocations in parallel.</summary>
    public static LambdaInitializationType ManagedInstances => new("lambda-managed-instances");

    /// <inheritdoc/>
    public override string ToString() => Value;
}
