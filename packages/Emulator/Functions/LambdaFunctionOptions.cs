namespace Lambent.Emulator;

/// <summary>A function of the emulator: its configuration in Lambda, and how it runs on this machine.</summary>
public sealed record LambdaFunctionOptions
{
    /// <summary>The name of the function: 1 to 64 letters, digits, <c>-</c> and <c>_</c>. Default: <c>function</c>.</summary>
    public string Name { get; init; } = "function";

    /// <summary>The name of the handler, in variable <c>_HANDLER</c> and for extensions. Default: null, no variable.</summary>
    public string? Handler { get; init; }

    /// <summary>
    /// The time limit of an invocation, from the moment the runtime has the event. Default: 3 minutes, which leaves time for a debugger; the default of Lambda
    /// is 3 seconds.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>
    /// The time limit of init, for functions that the emulator starts. After it the environment is replaced, and the init of that is part of the invocation that
    /// needs it, within <see cref="Timeout"/>. Default: 10 seconds, and with SnapStart and Managed Instances 130 seconds, as in Lambda. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/lambda-runtime-environment.html.
    /// </summary>
    public TimeSpan? InitTimeout { get; init; }

    /// <summary>The memory that the function is told it has, in MB. Nothing enforces it. Default: 128.</summary>
    public int MemorySize { get; init; } = 128;

    /// <summary>
    /// How the function is told it is initialized, variable <c>AWS_LAMBDA_INITIALIZATION_TYPE</c>. With <see cref="LambdaInitializationType.SnapStart"/> the
    /// runtime has to ask for its restore. Default: <see cref="LambdaInitializationType.OnDemand"/>.
    /// </summary>
    public LambdaInitializationType InitializationType { get; init; } = LambdaInitializationType.OnDemand;

    /// <summary>
    /// How many events an execution environment may have at a time, as on Lambda Managed Instances: variable <c>AWS_LAMBDA_MAX_CONCURRENCY</c>, and the
    /// initialization type is <see cref="LambdaInitializationType.ManagedInstances"/>. Extensions may not subscribe to <c>INVOKE</c> then, and a timeout does
    /// not end the environment. Default: null, one at a time.
    /// </summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>
    /// With SnapStart: whether a runtime that asks for its restore waits until <see cref="LambdaEmulator.RestoreAsync"/> is called, so that a test can examine
    /// the function between snapshot and restore. Default: false, it is restored at once.
    /// </summary>
    public bool HoldRestore { get; init; }

    /// <summary>
    /// The reserved concurrency: how many execution environments may run at the same time. A synchronous invocation over it is refused with 429
    /// <c>TooManyRequestsException</c>, an asynchronous one waits. Default: null: one environment, and invocations wait for it, which is easier to debug. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/configuration-concurrency.html.
    /// </summary>
    public int? ReservedConcurrency { get; init; }

    /// <summary>The retries of asynchronous invocations, and where their records go. See
    /// https://docs.aws.amazon.com/lambda/latest/dg/invocation-async.html.</summary>
    public LambdaAsyncOptions Async { get; init; } = new();

    /// <summary>
    /// The program that the emulator starts for each execution environment, when an invocation needs one. Default: null: runtimes are started by others with
    /// the variables of <see cref="EmulatedFunction.Environment"/>, such as one in the process of a test.
    /// </summary>
    public LambdaProcessOptions? Process { get; init; }

    internal TimeSpan InitLimit => InitTimeout ?? (Initialization == LambdaInitializationType.OnDemand ? TimeSpan.FromSeconds(10) : TimeSpan.FromSeconds(130));

    internal bool IsManagedInstance => Initialization == LambdaInitializationType.ManagedInstances;

    internal LambdaInitializationType Initialization => MaxConcurrency is null ? InitializationType : LambdaInitializationType.ManagedInstances;
}
