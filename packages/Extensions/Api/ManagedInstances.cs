namespace Lambent.Extensions;

/// <summary>Lambda Managed Instances, where extensions may do less.</summary>
internal static class ManagedInstances
{
    public static bool IsOn(LambdaEnvironment environment) =>
        environment.Get(EnvironmentVariables.MaxConcurrency) is not null
        || environment.Get(EnvironmentVariables.InitializationType) == LambdaInitializationType.ManagedInstances.Value;
}
