namespace Lambent.Extensions;

/// <summary><c>platform.initStart</c>: init begins.</summary>
public sealed record PlatformInitStart : TelemetryRecord
{
    /// <summary>How the execution environment is prepared.</summary>
    public LambdaInitializationType InitializationType { get; init; }

    /// <summary>The phase that this init belongs to.</summary>
    public InitPhase Phase { get; init; }

    /// <summary>The name of the function; empty when Lambda did not say.</summary>
    public string FunctionName { get; init; } = "";

    /// <summary>Its version; empty when Lambda did not say.</summary>
    public string FunctionVersion { get; init; } = "";

    /// <summary>The execution environment; null when Lambda did not say.</summary>
    public string? InstanceId { get; init; }

    /// <summary>Its memory in MB; null when Lambda did not say.</summary>
    public long? InstanceMaxMemory { get; init; }

    /// <summary>The runtime, such as <c>provided:al2023.v114</c>; null when Lambda did not say.</summary>
    public string? RuntimeVersion { get; init; }

    /// <summary>The ARN of the runtime; null when Lambda did not say.</summary>
    public string? RuntimeVersionArn { get; init; }
}

/// <summary><c>platform.initRuntimeDone</c>: the runtime has finished init, extensions may not have.</summary>
public sealed record PlatformInitRuntimeDone : TelemetryRecord
{
    /// <summary>How the execution environment is prepared.</summary>
    public LambdaInitializationType InitializationType { get; init; }

    /// <summary>The phase that this init belongs to.</summary>
    public InitPhase Phase { get; init; }

    /// <summary>How it ended.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>What went wrong, such as <c>Runtime.ExitError</c>; null when nothing did.</summary>
    public string? ErrorType { get; init; }

    /// <summary>Its parts; empty when Lambda named none.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}

/// <summary><c>platform.initReport</c>: all of init is over.</summary>
public sealed record PlatformInitReport : TelemetryRecord
{
    /// <summary>How the execution environment is prepared.</summary>
    public LambdaInitializationType InitializationType { get; init; }

    /// <summary>The phase that this init belongs to.</summary>
    public InitPhase Phase { get; init; }

    /// <summary>How it ended.</summary>
    public TelemetryStatus Status { get; init; }

    /// <summary>How long it took.</summary>
    public TimeSpan Duration { get; init; }

    /// <summary>What went wrong; null when nothing did.</summary>
    public string? ErrorType { get; init; }

    /// <summary>Its parts; empty when Lambda named none.</summary>
    public IReadOnlyList<PlatformSpan> Spans { get; init; } = [];
}
