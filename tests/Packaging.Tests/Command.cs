using System.Diagnostics;
using Xunit;

namespace Lambent.Packaging.Tests;

/// <summary>A program that is run to its end.</summary>
internal static class Command
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(10);

    /// <summary>What it wrote, when it went well.</summary>
    public static async Task<string> RunAsync(string folder, string program, params string[] arguments)
    {
        var (code, output) = await TryAsync(folder, program, arguments);
        return code == 0 ? output : throw new InvalidOperationException($"'{program} {string.Join(' ', arguments)}' returned {code}.\n{output}");
    }

    /// <summary>Its exit code and what it wrote.</summary>
    public static async Task<(int Code, string Output)> TryAsync(string folder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var name in start.Environment.Keys.Where(IsOfThisRun).ToArray())
            start.Environment.Remove(name);
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // a node that stays keeps the output open
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(Limit);
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(stop.Token);
            var error = process.StandardError.ReadToEndAsync(stop.Token);
            await process.WaitForExitAsync(stop.Token);
            return (process.ExitCode, await output + await error);
        }
        finally
        {
            if (!process.HasExited)
                process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>Native code takes tools of the system. In continuous integration they have to be there.</summary>
    public static void Needs(params string[] programs)
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var missing = programs.Where(program => !program.Split('|').Any(name => folders.Any(folder => File.Exists(Path.Combine(folder, name))))).ToArray();
        if (missing.Length == 0 && OperatingSystem.IsLinux())
            return;
        var reason = $"This needs Linux and {string.Join(", ", programs)}; missing: {string.Join(", ", missing)}.";
        if (Environment.GetEnvironmentVariable("CI") == "true")
            Assert.Fail(reason);
        Assert.Skip(reason);
    }

    /// <summary>What the build and the test run around this process have set for themselves, or the project's owner for functions.</summary>
    private static bool IsOfThisRun(string name) => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)
        || name.StartsWith("TESTINGPLATFORM_", StringComparison.Ordinal)
        || name.StartsWith("AWS_", StringComparison.Ordinal)
        || name.StartsWith("LOCAL_LAMBDA_", StringComparison.Ordinal);
}
