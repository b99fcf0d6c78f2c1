using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Runtime.Versioning;

namespace Lambent.Emulator;

/// <summary>The signal that .NET cannot send by itself.</summary>
internal static partial class Signals
{
    private const int Terminate = 15; // SIGTERM

    /// <summary>Asks a process to end.</summary>
    [UnsupportedOSPlatform("windows")]
    public static void SendSigterm(Process process) => _ = Kill(process.Id, Terminate); // that it has gone meanwhile is no failure

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Kill(int process, int signal);
}
