using System.Globalization;

namespace Lambent;

/// <summary>What stays the same for all invocations of one execution environment; every context refers to one.</summary>
internal sealed record FunctionEnvironment
{
    public string FunctionName { get; init; } = "function";
    public string FunctionVersion { get; init; } = "$LATEST";
    public int MemoryLimitInMB { get; init; } = 128;
    public string? LogGroupName { get; init; }
    public string? LogStreamName { get; init; }
    public LambdaInitializationType InitializationType { get; init; } = LambdaInitializationType.OnDemand;
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
    public TimeSpan CancellationMargin { get; init; }
    public RuntimeLog Log { get; init; } = RuntimeLog.Silent;

    public static FunctionEnvironment Read(LambdaEnvironment environment, LambdaRuntimeOptions options, RuntimeLog log) => new()
    {
        FunctionName = environment.Get(Variables.FunctionName) ?? "function",
        FunctionVersion = environment.Get(Variables.FunctionVersion) ?? "$LATEST",
        MemoryLimitInMB = int.TryParse(environment.Get(Variables.MemorySize), NumberStyles.None, CultureInfo.InvariantCulture, out var memory) ? memory : 128,
        LogGroupName = environment.Get(Variables.LogGroup),
        LogStreamName = environment.Get(Variables.LogStream),
        InitializationType = new(environment.Get(Variables.InitializationType) ?? "on-demand"),
        TimeProvider = options.TimeProvider,
        CancellationMargin = options.CancellationMargin,
        Log = log,
    };
}
