namespace Lambent.Emulator;

/// <summary>Where the emulator listens, and what it emulates.</summary>
public sealed record LambdaEmulatorOptions
{
    /// <summary>The address to listen on: <c>localhost</c> or a loopback address; others are refused. Default: <c>127.0.0.1</c>.</summary>
    public string Host { get; init; } = "127.0.0.1";

    /// <summary>The port of the Invoke API; 0 takes any that is free. Default: 7000.</summary>
    public int Port { get; init; } = 7000;

    /// <summary>The path at which a bare <c>POST</c> invokes <see cref="Function"/>. Default: <c>/invoke</c>.</summary>
    public string InvocationPath { get; init; } = "/invoke";

    /// <summary>The first function. Add others with <see cref="LambdaEmulator.AddFunctionAsync"/>. Default: a function <c>function</c>.</summary>
    public LambdaFunctionOptions Function { get; init; } = new();

    /// <summary>The region in ARNs and variables. Default: <c>us-east-1</c>.</summary>
    public string Region { get; init; } = "us-east-1";

    /// <summary>The id of the Availability Zone that the metadata endpoint gives. Default: <c>use1-az1</c>.</summary>
    public string AvailabilityZoneId { get; init; } = "use1-az1";

    /// <summary>A gateway that is started with the emulator, so that HTTP requests reach <see cref="Function"/>. Default: null, none.</summary>
    public LambdaGatewayOptions? Gateway { get; init; }

    /// <summary>The clock for deadlines, timeouts and durations. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

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
