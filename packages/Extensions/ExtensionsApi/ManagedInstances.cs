namespace Lambent.Extensions;

/// <summary>Detects Lambda Managed Instances, which have no INVOKE event and no Logs API.</summary>
internal static class ManagedInstances
{
    public static bool IsEnabled(LambdaEnvironment environment) =>
        environment.Get(EnvironmentVariables.MaxConcurrency) is not null
        || environment.Get(EnvironmentVariables.InitializationType) == LambdaInitializationType.ManagedInstances.Value;
}
