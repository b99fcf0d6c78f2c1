using System.Globalization;

namespace Lambent;

/// <summary>What stays the same for all invocations of one execution environment; every context refers to one.</summary>
internal sealed class FunctionEnvironment
{
    /// <summary>How many events any loop has received.</summary>
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

    /// <summary>Null in a context of a unit test.</summary>
    public MetadataEndpoint? Metadata => _variables is null ? null : LazyInitializer.EnsureInitialized(ref _metadata, () => new MetadataEndpoint(_variables));

    /// <summary>For a context of a unit test that sets some of it. Not a record: the equality of one costs several KB that nothing uses.</summary>
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

    /// <summary>Reads the variables, again after a restore: a snapshot is taken in one execution environment and restored in others.</summary>
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
