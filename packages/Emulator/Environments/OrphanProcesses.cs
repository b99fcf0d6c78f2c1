using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Lambent.Emulator;

/// <summary>
/// Processes that a function started and that outlive it. Lambda ends them with the environment. They are found by the address of the Runtime API among their
/// variables, which each environment has of its own; only Linux shows the variables of a process.
/// </summary>
internal static class OrphanProcesses
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(5);

    /// <summary>Kills all processes that have the variable <c>AWS_LAMBDA_RUNTIME_API</c> with this value, and waits until they have ended.</summary>
    public static async Task KillAsync(string runtimeApi)
    {
        if (!OperatingSystem.IsLinux())
            return;
        var variable = Encoding.UTF8.GetBytes($"AWS_LAMBDA_RUNTIME_API={runtimeApi}\0");
        // A process that has ended has no variables any more, also while nobody has asked how it ended.
        for (var started = Stopwatch.GetTimestamp(); KillAll(variable) && Stopwatch.GetElapsedTime(started) < Limit;)
            await Task.Delay(Interval).ConfigureAwait(false);
    }

    /// <summary>Kills the processes that run; false when there are none.</summary>
    private static bool KillAll(byte[] variable)
    {
        var found = false;
        foreach (var folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out var id) || id == Environment.ProcessId || !HasVariable(folder, variable))
                continue;
            found = true;
            Kill(id);
        }

        return found;
    }

    private static bool HasVariable(string folder, byte[] variable)
    {
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, "environ")).AsSpan().IndexOf(variable) >= 0;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException) // it has ended, or belongs to another user
        {
            return false;
        }
    }

    private static void Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            process.Kill();
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception) // it has ended meanwhile
        {
        }
    }
}
