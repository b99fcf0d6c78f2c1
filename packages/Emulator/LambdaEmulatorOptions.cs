namespace Lambent.Emulator;

/// <summary>What the emulator pretends, and where it listens.</summary>
public sealed record LambdaEmulatorOptions
{
    /// <summary>The address to listen on: <c>localhost</c> or a loopback address; others are refused. Default: <c>127.0.0.1</c>.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port to listen on; 0 takes any that is free. Default: 7000.</summary>
    public int Port { get; init; } = 7000;

    /// <summary>The path at which a bare <c>POST</c> invokes the function. Default: <c>/invoke</c>.</summary>
    public string InvocationPath { get; init; } = "/invoke";

    /// <summary>
    /// The function's name, in its ARN and in the path of the Invoke API, which also answers to <c>function</c>. Default: <c>function</c>.
    /// </summary>
    public string FunctionName { get; init; } = "function";

    /// <summary>The handler's name, in variable <c>_HANDLER</c> and for extensions. Default: null, no variable.</summary>
    public string? Handler { get; init; }

    /// <summary>
    /// How long an invocation may take from the moment a runtime has it. Default: 3 minutes, which leaves time for a debugger; Lambda's own
    /// default is 3 seconds.
    /// </summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>The memory that the function is told it has, in MB. Nothing enforces it. Default: 128.</summary>
    public int MemorySize { get; init; } = 128;

    /// <summary>The region in ARNs and variables. Default: <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>
    /// How the function is told it was prepared, variable <c>AWS_LAMBDA_INITIALIZATION_TYPE</c>. With
    /// <see cref="LambdaInitializationType.SnapStart"/> a runtime has to ask for its restore. Default:
    /// <see cref="LambdaInitializationType.OnDemand"/>.
    /// </summary>
    public LambdaInitializationType InitializationType { get; init; } = LambdaInitializationType.OnDemand;

    /// <summary>
    /// How many events a runtime may have at a time, as on Lambda Managed Instances: variable <c>AWS_LAMBDA_MAX_CONCURRENCY</c>, and the
    /// initialization type is <see cref="LambdaInitializationType.ManagedInstances"/>. Extensions may not subscribe to <c>INVOKE</c> then, and an
    /// invocation that takes too long does not end the function. Default: null, one at a time.
    /// </summary>
    public int? MaxConcurrency { get; init; }

    /// <summary>
    /// With SnapStart: whether a runtime that asks for its restore waits until <see cref="LambdaEmulator.RestoreAsync"/> is called, so that a test
    /// can look at the function between snapshot and restore. Default: false, it is restored at once.
    /// </summary>
    public bool HoldRestore { get; init; }

    /// <summary>The id of the Availability Zone that the metadata endpoint gives. Default: <c>use1-az1</c>.</summary>
    public string AvailabilityZoneId { get; init; } = "use1-az1";

    /// <summary>A gateway that is started with it, so that HTTP requests reach the function. Default: null, none.</summary>
    public LambdaGatewayOptions? Gateway { get; init; }

    /// <summary>The clock for deadlines, timeouts and durations. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>Whether the function runs on Lambda Managed Instances.</summary>
    internal bool IsManagedInstance => Initialization == LambdaInitializationType.ManagedInstances;

    internal LambdaInitializationType Initialization => MaxConcurrency is null ? InitializationType : LambdaInitializationType.ManagedInstances;

    /// <summary>
    /// Options from variables: <c>LOCAL_LAMBDA_HOST</c>, <c>LOCAL_LAMBDA_PORT</c>, <c>LOCAL_LAMBDA_INVOCATION_ENDPOINT</c> (or
    /// <c>LOCAL_LAMBDA_SERVER_INVOCATION_ENDPOINT</c>), <c>AWS_LAMBDA_FUNCTION_NAME</c>, <c>AWS_LAMBDA_FUNCTION_TIMEOUT</c> in seconds,
    /// <c>AWS_LAMBDA_FUNCTION_MEMORY_SIZE</c>, <c>AWS_LAMBDA_INITIALIZATION_TYPE</c>, <c>AWS_LAMBDA_MAX_CONCURRENCY</c>, <c>AWS_REGION</c>,
    /// <c>AWS_DEFAULT_REGION</c>; of a gateway <c>LAMBENT_GATEWAY</c>, <c>LAMBENT_GATEWAY_PORT</c> and <c>LAMBENT_HTTP_STREAMING</c>. One that is absent or empty leaves the default.
    /// </summary>
    /// <param name="variable">Gives a variable's value; null when it is absent.</param>
    /// <exception cref="LambdaEmulatorException">A value cannot be used; the message names the variable.</exception>
    public static LambdaEmulatorOptions FromEnvironment(Func<string, string?> variable)
    {
        ArgumentNullException.ThrowIfNull(variable);
        return EmulatorVariables.Read(variable);
    }
}
