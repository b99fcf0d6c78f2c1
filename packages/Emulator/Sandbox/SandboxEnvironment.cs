using System.Diagnostics;

namespace Lambent.Emulator;

/// <summary>The variables of the sandbox's processes: https://docs.aws.amazon.com/lambda/latest/dg/runtimes-extensions-api.html.</summary>
internal static class SandboxEnvironment
{
    // And every name that begins with '_'.
    private static readonly string[] NotForExtensions =
    [
        "AWS_EXECUTION_ENV", "AWS_LAMBDA_LOG_GROUP_NAME", "AWS_LAMBDA_LOG_STREAM_NAME", "AWS_XRAY_CONTEXT_MISSING", "AWS_XRAY_DAEMON_ADDRESS",
        "LAMBDA_RUNTIME_DIR", "LAMBDA_TASK_ROOT",
    ];

    public static ProcessStartInfo Function(LambdaEmulator emulator, LambdaSandboxOptions options)
    {
        var start = Start(options.FileName, emulator, options);
        foreach (var argument in options.Arguments)
            start.ArgumentList.Add(argument);
        return start;
    }

    public static ProcessStartInfo Extension(string file, LambdaEmulator emulator, LambdaSandboxOptions options)
    {
        var start = Start(file, emulator, options);
        foreach (var name in start.Environment.Keys.Where(static name => name.StartsWith('_') || NotForExtensions.Contains(name)).ToArray())
            start.Environment.Remove(name);
        return start;
    }

    /// <summary>The executable files of a folder, as Lambda finds them.</summary>
    public static IEnumerable<string> Executables(string directory)
    {
        if (!Directory.Exists(directory))
            throw new LambdaEmulatorException($"There is no folder of extensions '{directory}'. Correct {nameof(LambdaSandboxOptions)}.{nameof(LambdaSandboxOptions.ExtensionsDirectory)}, or leave it out.");
        return Directory.EnumerateFiles(directory).Where(IsExecutable).Order(StringComparer.Ordinal);
    }

    private static bool IsExecutable(string file) => OperatingSystem.IsWindows()
        ? Path.GetExtension(file).ToLowerInvariant() is ".exe" or ".cmd" or ".bat"
        : (File.GetUnixFileMode(file) & (UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute)) != 0;

    private static ProcessStartInfo Start(string file, LambdaEmulator emulator, LambdaSandboxOptions options)
    {
        var start = new ProcessStartInfo(file) { WorkingDirectory = options.WorkingDirectory ?? "" };
        var variables = start.Environment; // filled with those of this process, of which none may say that it is in Lambda
        foreach (var name in variables.Keys.Where(static name => name.StartsWith("AWS_LAMBDA_", StringComparison.Ordinal) || name.StartsWith("LOCAL_LAMBDA_", StringComparison.Ordinal) || name is "_HANDLER" or "_X_AMZN_TRACE_ID").ToArray())
            variables.Remove(name);
        variables["LAMBDA_TASK_ROOT"] = Path.GetFullPath(options.WorkingDirectory ?? ".");
        foreach (var (name, value) in emulator.Environment.Concat(options.Environment))
            variables[name] = value;
        return start;
    }
}
