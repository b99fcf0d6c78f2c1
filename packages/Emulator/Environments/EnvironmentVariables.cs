using System.Collections.ObjectModel;
using System.Diagnostics;
using System.Globalization;

namespace Lambent.Emulator;

/// <summary>
/// The variables of an execution environment (https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html) and of its processes
/// (https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html).
/// </summary>
internal static class EnvironmentVariables
{
    // And every name that begins with '_'.
    private static readonly string[] NotForExtensions =
    [
        "AWS_EXECUTION_ENV", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_XRAY_CONTEXT_MISSING", "AWS_XRAY_DAEMON_ADDRESS",
        "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT",
    ];

    /// <summary>The variables that Lambda sets.</summary>
    public static ReadOnlyDictionary<string, string> Of(LambdaFunctionOptions function, LambdaEmulatorOptions emulator, Uri runtimeApi, string metadataToken)
    {
        var address = $"{runtimeApi.Host}:{runtimeApi.Port}";
        var variables = new Dictionary<string, string>
        {
            ["AWS_LAMBDA_RUNTIME_API"] = address,
            ["AWS_LAMBDA_FUNCTION_NAME"] = function.Name,
            ["AWS_LAMBDA_FUNCTION_VERSION"] = "$LATEST",
            ["AWS_LAMBDA_FUNCTION_MEMORY_SIZE"] = function.MemorySize.ToString(CultureInfo.InvariantCulture),
            ["AWS_LAMBDA_INITIALIZATION_TYPE"] = function.Initialization.Value,
            ["AWS_LAMBDA_METADATA_API"] = address,
            ["AWS_LAMBDA_METADATA_TOKEN"] = metadataToken,
            ["AWS_REGION"] = emulator.Region,
            ["AWS_DEFAULT_REGION"] = emulator.Region,
        };
        if (function.Initialization != LambdaInitializationType.SnapStart)
        {
            var day = emulator.TimeProvider.GetUtcNow().ToString("yyyy'/'MM'/'dd", CultureInfo.InvariantCulture);
            variables["AWS_LAMBDA_LOG_GROUP_NAME"] = $"/aws/lambda/{function.Name}";
            variables["AWS_LAMBDA_LOG_STREAM_NAME"] = $"{day}/[$LATEST]{Guid.NewGuid():N}";
        }

        if (function.MaxConcurrency is { } concurrency)
            variables["AWS_LAMBDA_MAX_CONCURRENCY"] = concurrency.ToString(CultureInfo.InvariantCulture);
        if (function.Handler is not null)
            variables["_HANDLER"] = function.Handler;
        return new(variables);
    }

    /// <summary>How the function is started.</summary>
    public static ProcessStartInfo Function(IReadOnlyDictionary<string, string> environment, LambdaProcessOptions options)
    {
        var start = Start(options.FileName, environment, options);
        foreach (var argument in options.Arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    /// <summary>How an extension is started.</summary>
    public static ProcessStartInfo Extension(string file, IReadOnlyDictionary<string, string> environment, LambdaProcessOptions options)
    {
        var start = Start(file, environment, options);
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith('_') || NotForExtensions.Contains(name)).ToArray())
            start.Environment.Remove(name);
        return start;
    }

    /// <summary>The executable files of a folder, as Lambda finds them.</summary>
    public static IEnumerable<string> Executables(string directory)
    {
        if (!Directory.Exists(directory))
            throw new LambdaEmulatorException($"There is no folder of extensions '{directory}'. Correct {nameof(LambdaProcessOptions)}.{nameof(LambdaProcessOptions.ExtensionsDirectory)}, or leave it out.");
        return Directory.EnumerateFiles(directory).Where(IsExecutable).Order(StringComparer.Ordinal);
    }

    private static bool IsExecutable(string file) => OperatingSystem.IsWindows()
        ? Path.GetExtension(file).ToLowerInvariant() is ".exe" or ".cmd" or ".bat"
        : (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;

    private static ProcessStartInfo Start(string file, IReadOnlyDictionary<string, string> environment, LambdaProcessOptions options)
    {
        var start = new ProcessStartInfo(file) { WorkingDirectory = options.WorkingDirectory ?? "" };
        var variables = start.Environment; // filled with those of this process, of which none may say that it is in Lambda
        foreach (var name in variables.Keys.Where(static name => name.StartsWith("AWS_LAMBDA_", StringComparison.Ordinal) || name.StartsWith("LOCAL_LAMBDA_", StringComparison.Ordinal) || name is "_HANDLER" or "_X_AMZN_TRACE_ID").ToArray())
            variables.Remove(name);
        variables["LAMBDA_TASK_ROOT"] = Path.GetFullPath(options.WorkingDirectory ?? ".");
        foreach (var (name, value) in environment.Concat(options.Environment))
            variables[name] = value;
        return start;
    }
}
