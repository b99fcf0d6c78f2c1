using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Lambent.Emulator;

/// <summary>The variables that set the emulator, and what each may be. The same rules hold for options given in code.</summary>
internal static partial class EmulatorVariables
{
    public const string Host = "LOCAL_LAMBDA_HOST";
    public const string Port = "LOCAL_LAMBDA_PORT";
    public const string GatewayPort = "LAMBENT_GATEWAY_PORT";
    private const string GatewayKind = "LAMBENT_GATEWAY";
    private const string Streaming = "LAMBENT_HTTP_STREAMING"; // the application reads it too: one setting for both sides
    private const string InvocationEndpoint = "LOCAL_LAMBDA_INVOCATION_ENDPOINT";
    private const string OlderInvocationEndpoint = "LOCAL_LAMBDA_SERVER_INVOCATION_ENDPOINT"; // Swift's name before 2.0
    private const string FunctionName = "AWS_LAMBDA_FUNCTION_NAME";
    private const string Timeout = "AWS_LAMBDA_FUNCTION_TIMEOUT"; // the Runtime Interface Emulator's; Lambda itself sets none
    private const string MemorySize = "AWS_LAMBDA_FUNCTION_MEMORY_SIZE";
    private const string Region = "AWS_REGION";
    private const string InitializationType = "AWS_LAMBDA_INITIALIZATION_TYPE";
    private const string MaxConcurrency = "AWS_LAMBDA_MAX_CONCURRENCY";
    private const string DefaultRegion = "AWS_DEFAULT_REGION";

    private static readonly SearchValues<char> NotInPaths = SearchValues.Create(" {}*?#%\\");
    private static readonly LambdaEmulatorOptions Defaults = new();

    public static LambdaEmulatorOptions Read(Func<string, string?> variable)
    {
        var endpoint = Value(InvocationEndpoint) is null ? OlderInvocationEndpoint : InvocationEndpoint;
        var options = Defaults with
        {
            Host = Value(Host) ?? Defaults.Host,
            Port = Number(Port, "a port from 0 to 65535, 0 for any that is free", 0, ushort.MaxValue) ?? Defaults.Port,
            InvocationPath = Value(endpoint) ?? Defaults.InvocationPath,
            Function = Defaults.Function with
            {
                Name = Value(FunctionName) ?? Defaults.Function.Name,
                Timeout = Number(Timeout, "a number of seconds from 1 to 5400", 1, 5400) is { } seconds ? TimeSpan.FromSeconds(seconds) : Defaults.Function.Timeout,
                MemorySize = Number(MemorySize, "a number of MB from 1 to 32768", 1, 32768) ?? Defaults.Function.MemorySize,
                InitializationType = Value(InitializationType) is { } type ? new(type) : Defaults.Function.InitializationType,
                MaxConcurrency = Number(MaxConcurrency, "a number from 1 to 10000", 1, 10_000),
            },
            Region = Value(Region) ?? Value(DefaultRegion) ?? Defaults.Region,
            Gateway = ReadGateway(),
        };
        Check(options, Host, endpoint);
        CheckName(options.Function, FunctionName);
        return options;

        LambdaGatewayOptions? ReadGateway()
        {
            if (Choice<LambdaGatewayKind>(GatewayKind) is not { } kind)
                return null;
            var streams = Choice<StreamingGateways>(Streaming) ?? StreamingGateways.None;
            var gateway = new LambdaGatewayOptions { Kind = kind, Host = Value(Host) ?? Defaults.Host };
            return gateway with
            {
                Port = Number(GatewayPort, "a port from 0 to 65535, 0 for any that is free", 0, ushort.MaxValue) ?? gateway.Port,
                Stream = Gateway.Of(kind).CanStream && (streams == StreamingGateways.All || streams.ToString() == kind.ToString()),
            };
        }

        T? Choice<T>(string name)
            where T : struct, Enum
        {
            if (Value(name) is not { } text)
                return null;
            return Enum.GetNames<T>().FirstOrDefault(known => known.Equals(text, StringComparison.OrdinalIgnoreCase)) is { } choice
                ? Enum.Parse<T>(choice)
                : throw new LambdaEmulatorException($"{name} is '{text}', which is none of {string.Join(", ", Enum.GetNames<T>())}. Correct it, or unset it.");
        }

        string? Value(string name) => variable(name) is { Length: > 0 } value ? value : null;

        int? Number(string name, string what, int least, int most)
        {
            if (Value(name) is not { } text)
                return null;
            return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most
                ? number
                : throw new LambdaEmulatorException($"{name} is '{text}', which is not {what}. Correct it, or unset it for the default.");
        }
    }

    /// <summary>Checks options that were given in code; they are named by their members.</summary>
    public static void Check(LambdaEmulatorOptions options)
    {
        const string Type = nameof(LambdaEmulatorOptions);
        Check(options, $"{Type}.{nameof(options.Host)}", $"{Type}.{nameof(options.InvocationPath)}");
        if (options.Port is < 0 or > ushort.MaxValue)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Port)} is {options.Port}, which is not a port from 0 to 65535, 0 for any that is free.");
        Check(options.Function);
    }

    /// <summary>Checks a function that was given in code.</summary>
    public static void Check(LambdaFunctionOptions options)
    {
        const string Type = nameof(LambdaFunctionOptions);
        CheckName(options, $"{Type}.{nameof(options.Name)}");
        if (options.Timeout <= TimeSpan.Zero || options.Timeout > TimeSpan.FromDays(1))
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Timeout)} is {options.Timeout}, which is not between zero and one day.");
        if (options.InitTimeout <= TimeSpan.Zero || options.InitTimeout > TimeSpan.FromDays(1))
            throw new LambdaEmulatorException($"{Type}.{nameof(options.InitTimeout)} is {options.InitTimeout}, which is not between zero and one day.");
        if (options.MaxConcurrency < 1)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.MaxConcurrency)} is {options.MaxConcurrency}, which is not a number from 1.");
        if (options.ReservedConcurrency is < 1 or > 1000)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.ReservedConcurrency)} is {options.ReservedConcurrency}, which is not a number from 1 to 1000.");
        if (options.Process is { ShutdownScale: var scale } && !(double.IsFinite(scale) && scale >= 0))
            throw new LambdaEmulatorException($"{nameof(LambdaProcessOptions)}.{nameof(LambdaProcessOptions.ShutdownScale)} is {scale.ToString(CultureInfo.InvariantCulture)}, which is not a number from 0.");
        if (options.Async.MaxRetryAttempts is < 0 or > 2)
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Async)}.{nameof(options.Async.MaxRetryAttempts)} is {options.Async.MaxRetryAttempts}, which is not a number from 0 to 2.");
        if (options.Async.RetryDelay < TimeSpan.Zero || options.Async.RetryDelay > TimeSpan.FromHours(6))
            throw new LambdaEmulatorException($"{Type}.{nameof(options.Async)}.{nameof(options.Async.RetryDelay)} is {options.Async.RetryDelay}, which is not between zero and 6 hours.");
    }

    private static void Check(LambdaEmulatorOptions options, string host, string path)
    {
        if (Loopback.Address(options.Host) is null)
            throw new LambdaEmulatorException(
                $"{host} is '{options.Host}', which is not a loopback address. The emulator runs whatever it is sent, so it listens on this machine only: use '127.0.0.1', '::1' or 'localhost'.");
        if (!options.InvocationPath.StartsWith('/') || options.InvocationPath.AsSpan().ContainsAny(NotInPaths)
            || Dated().IsMatch(options.InvocationPath))
            throw new LambdaEmulatorException(
                $"{path} is '{options.InvocationPath}', which is not a path for invocations. Use one that begins with '/', such as '/invoke', outside those that AWS begins with a date, such as the Invoke API's '/2015-03-31/'.");
    }

    private static void CheckName(LambdaFunctionOptions options, string name)
    {
        if (options.Name.Length is 0 or > 64 || options.Name.Any(static c => !char.IsAsciiLetterOrDigit(c) && c is not ('-' or '_')))
            throw new LambdaEmulatorException(
                $"{name} is '{options.Name}', which is not a function name. Use 1 to 64 letters, digits, '-' and '_'.");
    }

    [GeneratedRegex(@"\A/\d{4}-\d\d-\d\d(/|\z)")]
    private static partial Regex Dated();

    private enum StreamingGateways
    {
        None,
        FunctionUrl,
        RestApi,
        All,
    }
}
