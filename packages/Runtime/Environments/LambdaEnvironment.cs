namespace Lambent;

/// <summary>The environment variables of a runtime. No other type reads or writes the environment variables of the process.</summary>
internal sealed class LambdaEnvironment
{
    private readonly IReadOnlyDictionary<string, string>? _variables;
    private readonly IReadOnlyDictionary<string, string>? _overlay;
    private string? _traceId;
    private bool _ownsTraceId;

    private LambdaEnvironment(IReadOnlyDictionary<string, string>? variables, IReadOnlyDictionary<string, string>? overlay)
    {
        _variables = variables;
        _overlay = overlay;
    }

    /// <summary>The environment variables of the process.</summary>
    public static LambdaEnvironment Process { get; } = new(null, null);

    /// <summary>Whether these are the environment variables of the process.</summary>
    public bool IsProcess => _variables is null;

    /// <summary>The last value of <c>_X_AMZN_TRACE_ID</c>, for tests, which do not change the environment variables of the process.</summary>
    public string? TraceId => _traceId;

    /// <summary>Creates an environment with the given variables only.</summary>
    public static LambdaEnvironment From(IReadOnlyDictionary<string, string> variables) => new(variables, null);

    /// <summary>Returns a copy in which some variables are replaced, for the variables of a local Runtime API.</summary>
    public LambdaEnvironment With(IReadOnlyDictionary<string, string> overlay) => new(_variables, overlay);

    /// <summary>The value of a variable; null when it is not set or empty.</summary>
    public string? Get(string name)
    {
        if (_overlay is not null && _overlay.TryGetValue(name, out var value))
            return value.Length == 0 ? null : value;
        if (_variables is not null)
            return _variables.TryGetValue(name, out value) && value.Length > 0 ? value : null;
#pragma warning disable RS0030 // Environment.GetEnvironmentVariable is banned everywhere except here
        value = Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>
    /// Sets or clears <c>_X_AMZN_TRACE_ID</c>, which the AWS SDK and the X-Ray SDK read. On OS-only runtimes, the runtime must set it:
    /// https://docs.aws.amazon.com/lambda/latest/dg/runtimes-custom.html.
    /// </summary>
    public void SetTraceId(string? traceId)
    {
        // The process may have inherited a value, so the first event always sets the variable.
        if (_ownsTraceId && string.Equals(_traceId, traceId, StringComparison.Ordinal))
            return;
        _ownsTraceId = true;
        _traceId = traceId;
        if (IsProcess)
            Environment.SetEnvironmentVariable(EnvironmentVariables.TraceId, traceId);
    }
}

/// <summary>The names of the environment variables that the runtime uses.</summary>
internal static class EnvironmentVariables
{
    public const string RuntimeApi = "AWS_LAMBDA_RUNTIME_API";
    public const string Handler = "_HANDLER";
    public const string FunctionName = "AWS_LAMBDA_FUNCTION_NAME";
    public const string FunctionVersion = "AWS_LAMBDA_FUNCTION_VERSION";
    public const string MemorySize = "AWS_LAMBDA_FUNCTION_MEMORY_SIZE";
    public const string LogGroup = "AWS_LAMBDA_LOG_GROUP_NAME";
    public const string LogStream = "AWS_LAMBDA_LOG_STREAM_NAME";
    public const string LogFormat = "AWS_LAMBDA_LOG_FORMAT";
    public const string LogLevel = "AWS_LAMBDA_LOG_LEVEL";
    public const string LogDescriptor = "_LAMBDA_TELEMETRY_LOG_FD";
    public const string ShutdownTimeout = "LAMBENT_SHUTDOWN_TIMEOUT";
    public const string LogEvents = "LAMBENT_LOG_EVENTS";
    public const string InitializationType = "AWS_LAMBDA_INITIALIZATION_TYPE";
    public const string MaxConcurrency = "AWS_LAMBDA_MAX_CONCURRENCY";
    public const string MetadataApi = "AWS_LAMBDA_METADATA_API";
    public const string MetadataToken = "AWS_LAMBDA_METADATA_TOKEN";
    public const string TraceId = "_X_AMZN_TRACE_ID";
}
