namespace Lambent.Extensions;

/// <summary>Detects Lambda Managed Instances, which have no INVOKE event and no Logs API.</summary>
internal static class ManagedInstances
{
    public static bool IsEnabled(LambdaEnvironment environment) =>
        environment.Get(Variables.MaxConcurrency) is not null
        || environment.Get(Variables.InitializationType) == LambdaInitializationType.ManagedInstances.Value;
}
