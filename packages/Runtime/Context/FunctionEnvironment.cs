using System.Globalization;

namespace Lambent;

/// <summary>What stays the same for all invocations of one execution environment; every context refers to one.</summary>
internal sealed class FunctionEnvironment
{
    public string FunctionName { get; set; } = "function";
    public string FunctionVersion { get; set; } = "$LATEST";
    public int MemoryLimitInMB { get; set; } = 128;
    public string? LogGroupName { get; set; }
    public string? LogStreamName { get; set; }
    public LambdaInitializationType InitializationType { get; set; } = LambdaInitializationType.OnDemand;
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
    public TimeSpan CancellationMargin { get; set; }
    public RuntimeLog Log { get; set; } = RuntimeLog.Silent;

    /// <summary>For a context of a unit test that sets some of it. Not a record: the equality of one costs several KB that nothing uses.</summary>
    public FunctionEnvironment Copy() => (FunctionEnvironment)MemberwiseClone();

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
