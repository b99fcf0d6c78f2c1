namespace Lambent;

/// <summary>The variables a runtime sees. The only place that reads, or writes, the environment of the process.</summary>
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

    /// <summary>The process's own environment.</summary>
    public static LambdaEnvironment Process { get; } = new(null, null);

    /// <summary>Whether this is the environment of the process rather than one given in code.</summary>
    public bool IsProcess => _variables is null;

    /// <summary>What was last set as the trace variable: what a test reads instead of the process environment.</summary>
    public string? TraceId => _traceId;

    /// <summary>An environment given in code; the process's own is neither read nor written.</summary>
    public static LambdaEnvironment From(IReadOnlyDictionary<string, string> variables) => new(variables, null);

    /// <summary>This environment with some variables replaced: how a local host supplies what Lambda would have set.</summary>
    public LambdaEnvironment With(IReadOnlyDictionary<string, string> overlay) => new(_variables, overlay);

    /// <summary>A variable's value; null when it is absent or empty.</summary>
    public string? Get(string name)
    {
        if (_overlay is not null && _overlay.TryGetValue(name, out var value))
            return value.Length == 0 ? null : value;
        if (_variables is not null)
            return _variables.TryGetValue(name, out value) && value.Length > 0 ? value : null;
#pragma warning disable RS0030 // the one settings reader
        value = Environment.GetEnvironmentVariable(name);
#pragma warning restore RS0030
        return string.IsNullOrEmpty(value) ? null : value;
    }

    /// <summary>
    /// Sets or clears <c>_X_AMZN_TRACE_ID</c>, which the AWS SDK and X-Ray read. Lambda does not define it on OS-only runtimes: the runtime
    /// is the only one that can.
    /// </summary>
    public void SetTraceId(string? traceId)
    {
        // The first event may find a value that the process has inherited.
        if (_ownsTraceId && string.Equals(_traceId, traceId, StringComparison.Ordinal))
            return;
        _ownsTraceId = true;
        _traceId = traceId;
        if (IsProcess)
            Environment.SetEnvironmentVariable(EnvironmentVariables.TraceId, traceId);
    }
}

/// <summary>The names of the variables that the runtime reads.</summary>
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
