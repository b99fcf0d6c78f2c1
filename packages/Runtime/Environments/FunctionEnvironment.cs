using System.Globalization;

namespace Lambent;

/// <summary>The values that all invocations of one execution environment share. Every context refers to this object.</summary>
internal sealed class FunctionEnvironment
{
    /// <summary>The number of events that all invoke loops have received.</summary>
    public int Events;

    private LambdaEnvironment? _variables;
    private MetadataEndpoint? _metadata;

    public string FunctionName { get; set; } = "function";
    public string FunctionVersion { get; set; } = "$LATEST";
    public int MemoryLimitInMB { get; set; } = 128;
    public string? LogGroupName { get; set; }
    public string? LogStreamName { get; set; }
    public LambdaInitializationType InitializationType { get; set; } = LambdaInitializationType.OnDemand;
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
    public TimeSpan CancellationMargin { get; set; }
    public bool IncludeStackTraces { get; set; } = true;
    public RuntimeLog Log { get; set; } = RuntimeLog.Silent;

    /// <summary>The metadata endpoint; null in a context of a unit test.</summary>
    public MetadataEndpoint? Metadata => _variables is null ? null : LazyInitializer.EnsureInitialized(ref _metadata, () => new MetadataEndpoint(_variables));

    /// <summary>Copies the object for a context of a unit test that changes a value. Why not a record: its generated equality members add several KB.</summary>
    public FunctionEnvironment Copy() => (FunctionEnvironment)MemberwiseClone();

    public static FunctionEnvironment Read(LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log)
    {
        var function = new FunctionEnvironment
        {
            TimeProvider = options.TimeProvider,
            CancellationMargin = options.CancellationMargin,
            IncludeStackTraces = options.IncludeStackTraces,
            Log = log,
        };
        function.Refresh(environment);
        return function;
    }

    /// <summary>Reads the environment variables. Called again after a restore, because a snapshot is restored in other execution environments.</summary>
    public void Refresh(LambdaEnvironment environment)
    {
        _variables = environment;
        _metadata = null;
        FunctionName = environment.Get(EnvironmentVariables.FunctionName) ?? "function";
        FunctionVersion = environment.Get(EnvironmentVariables.FunctionVersion) ?? "$LATEST";
        MemoryLimitInMB = int.TryParse(environment.Get(EnvironmentVariables.MemorySize), NumberStyles.None, CultureInfo.InvariantCulture, out var memory) ? memory : 128;
        LogGroupName = environment.Get(EnvironmentVariables.LogGroup);
        LogStreamName = environment.Get(EnvironmentVariables.LogStream);
        InitializationType = new(environment.Get(EnvironmentVariables.InitializationType) ?? "on-demand");
    }
}
