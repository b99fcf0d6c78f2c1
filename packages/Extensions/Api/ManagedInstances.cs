namespace Lambent.Extensions;

/// <summary>Lambda Managed Instances, where extensions may do less.</summary>
internal static class ManagedInstances
{
    public static bool IsOn(LambdaEnvironment environment) =>
        environment.Get(Variables.MaxConcurrency) is not null
        || environment.Get(Variables.InitializationType) == LambdaInitializationType.ManagedInstances.Value;
}
